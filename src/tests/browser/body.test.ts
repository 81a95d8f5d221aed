import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { fullTextSite, LONG } from './full-text-site.ts';
import { startReader } from './harness.ts';

const reader = await startReader(fullTextSite());

/** The article is open, and the paragraph with these words is in the window. */
async function isOpenAt(page: Page, words: string): Promise<void> {
  await page.waitForURL((url) => url.pathname.endsWith(LONG));
  const paragraph = page.locator('.text p', { hasText: words });
  await page.waitForFunction(() => scrollY > 300);
  const { top, bottom } = await paragraph.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  });
  const height = await page.evaluate(() => innerHeight);
  assert.ok(top < height && bottom > 0, `${top}–${bottom} of ${height}`);
}

for (const [words, marked] of [
  ['丙县最富 丁县最穷', '丙县最富'],
  ['省廳每月公布進度', '省厅每月公布进度'],
] as const) {
  test(`an article is found by its text (${words}), shown where it stands, and opened there`, async (t) => {
    const page = await reader.open(t, `search/?q=${words}`, { lang: 'zh' });
    const passage = page.locator('.result .passage');
    await passage.waitFor();
    assert.equal(await passage.locator('mark').first().textContent(), marked);
    await page.locator('.result a').first().click();
    await isOpenAt(page, marked);
  });

  test(`so it is from the box of any page (${words}), by keyboard and by a click`, async (t) => {
    for (const choose of ['keyboard', 'click']) {
      const page = await reader.open(t, '', { lang: 'zh' });
      await page.locator('search-box input').fill(words);
      const passage = page.locator('.suggestions .passage');
      await passage.waitFor();
      assert.equal(await passage.locator('mark').first().textContent(), marked);
      if (choose === 'click') await passage.click();
      else {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      }
      await isOpenAt(page, marked);
      await page.close();
    }
  });
}

test('an article found by its title opens at its top, though its text holds the words too', async (t) => {
  const page = await reader.open(t, '', { lang: 'zh' });
  await page.locator('search-box input').fill('创新、扩散与扎根');
  await page.locator('.suggestions [role="option"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('.suggestions .passage').count(), 0);
});

test('an article found by a word of its title and one of its text opens at the latter', async (t) => {
  const page = await reader.open(t, 'search/?q=扎根 丙县最富', { lang: 'zh' });
  const passage = page.locator('.result .passage');
  await passage.waitFor();
  assert.match((await passage.textContent()) ?? '', /丙县最富/);
  await page.locator('.result a').first().click();
  await isOpenAt(page, '丙县最富');
});

test('a passage that comes late moves nothing that is seen', async (t) => {
  const page = await reader.open(t, 'guide/', { lang: 'zh' });
  await page.addInitScript(() => {
    globalThis.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) globalThis.moved += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let asked = 0;
  await page.route('**/pagefind/bodies/*.json', async (route) => {
    asked += 1;
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  const search = new URL('/zh/search/?q=政治', page.url());
  await page.goto(search.href);
  await page.locator('.result .passage').first().waitFor();
  await page.locator('[popovertarget="f-journal"]:enabled').waitFor();
  assert.ok(asked > 0, 'no text was asked for');
  await page.locator('.result:has(.passage) + .result').first().waitFor();
  assert.ok((await page.evaluate(() => globalThis.moved)) < 0.001);
});
