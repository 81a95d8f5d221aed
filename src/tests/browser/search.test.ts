import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertNone } from '../assert-none.ts';
import { site } from '../dist.ts';
import { barriers } from './axe.ts';
import { startReader } from './harness.ts';

const reader = await startReader(site);

/** Texts of what a selector finds, once there is at least one. */
async function texts(page: Page, selector: string): Promise<string[]> {
  await page.locator(selector).first().waitFor();
  return page.locator(selector).allTextContents();
}

test('the search page answers the address: results, their number, what matched', async (t) => {
  const page = await reader.open(t, 'search/?q=徐选国');
  const results = await texts(page, '.results > li');
  assert.equal(results.length, 2);
  assert.deepEqual(await texts(page, '.results a mark'), ['徐选国', '徐选国']);
  assert.equal(await page.locator('.status').textContent(), '2 results');
});

test('pinyin, initials and traditional characters find the same, and mark it', async (t) => {
  for (const query of ['xu xuanguo', 'xxg', '徐選國']) {
    const page = await reader.open(t, `search/?q=${query}`, { lang: 'zh' });
    const found = await texts(page, '.results > li');
    assert.equal(found.filter((text) => text.includes('徐选国')).length, 2, query);
    assert.deepEqual(await texts(page, '.results a mark'), ['徐选国', '徐选国'], query);
  }
});

test('a result opens the reference in its article', async (t) => {
  const page = await reader.open(t, 'search/?q=xxg');
  await page.locator('.results a').first().click();
  await page.waitForURL(/articles\/[^/]+\/#ref-\d+$/);
});

test('a word that occurs nowhere is named, with what may have been meant', async (t) => {
  const page = await reader.open(t, 'search/?q=徐选果');
  await page.locator('.notice a').waitFor();
  assert.equal(
    await page.locator('.notice').textContent(),
    '“徐选果” occurs nowhere on this site. Did you mean 徐选国?',
  );
  await page.locator('.notice a').click();
  assert.equal((await texts(page, '.results > li')).length, 2);
});

test('facets narrow the answer exactly, stand in the address, and Back undoes them', async (t) => {
  const page = await reader.open(t, 'search/?q=社工站');
  const before = (await texts(page, '.results > li')).length;
  await page.locator('[popovertarget="f-journal"]:enabled').click();
  await page.locator('#f-journal label', { hasText: '中国社会工作' }).click();
  await page.waitForURL(/journal=/);
  await page.locator('.chip').waitFor();
  const after = (await texts(page, '.results > li')).length;
  assert.ok(after > 0 && after < before, `${after} of ${before}`);
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('journal='));
  await page.waitForFunction(
    (count) => document.querySelectorAll('.results > li').length === count,
    before,
  );
});

test('more results come on demand, and are there again after going back', async (t) => {
  const page = await reader.open(t, 'search/?q=社会');
  await texts(page, '.results > li');
  await page.locator('.more').click();
  await page.locator('.results > li:nth-child(21)').waitFor();
  const count = await page.locator('.results > li').count();
  await page.locator('.results a').first().click();
  await page.waitForURL(/articles/);
  await page.goBack();
  await page.locator(`.results > li:nth-child(${count})`).waitFor();
});

test('the box in the header suggests as one types, by keyboard', async (t) => {
  const page = await reader.open(t, '');
  await page.keyboard.press('/');
  await page.keyboard.type('xxg');
  await texts(page, '.suggestions [role="option"]');
  const box = page.locator('search-box input');
  assert.equal(await box.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  assert.equal(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
  await page.keyboard.press('Escape');
  assert.equal(await box.getAttribute('aria-expanded'), 'false');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/\?q=xxg/);
});

test('nothing is asked while pinyin is still being composed', async (t) => {
  const page = await reader.open(t, '');
  const session = await page.context().newCDPSession(page);
  await page.locator('search-box input').focus();
  await session.send('Input.imeSetComposition', { text: 'xu', selectionStart: 2, selectionEnd: 2 });
  await page.waitForTimeout(400);
  assert.equal(await page.locator('.suggestions').isVisible(), false);
  await session.send('Input.insertText', { text: '徐' });
  await texts(page, '.suggestions [role="option"]');
});

test('without JavaScript the page says what to do instead', async (t) => {
  const page = await reader.open(t, 'search/', { javaScript: false });
  assert.match((await page.locator('noscript').textContent()) ?? '', /needs JavaScript/);
});

test('without its index the search says so in a sentence', async (t) => {
  const page = await reader.open(t, 'search/', { expect: [/404|Failed to|pagefind/i] });
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.locator('search-page [name="q"]').fill('徐');
  await page.locator('.notice').waitFor();
  assert.match((await page.locator('.notice').textContent()) ?? '', /could not be loaded/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`there are no barriers in results, open facets and suggestions, ${theme}`, async (t) => {
    const page = await reader.open(t, 'search/?q=社会', { theme, lang: 'zh' });
    await page.locator('[popovertarget="f-journal"]:enabled').click();
    assert.deepEqual(await barriers(page), []);
    await page.keyboard.press('Escape');
    await page.locator('search-box input').fill('社会工作');
    await texts(page, '.suggestions [role="option"]');
    assert.deepEqual(await barriers(page), []);
  });
}

test('on paper there is what was asked, how much was found, and that', async (t) => {
  const page = await reader.open(t, 'search/?q=俞可平');
  await page.locator('.result').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('search-page [name="q"]').isVisible());
  assert.ok(await page.locator('.status').isVisible());
  assertNone(await page.locator('button:visible, .tools:visible, .hint:visible').allInnerTexts());
});

test('every search that the guide shows finds something', async (t) => {
  for (const lang of ['en', 'zh'] as const) {
    const guide = await reader.open(t, 'guide/reading/', { lang, javaScript: false });
    const cells = await guide.locator('td:first-child code').allTextContents();
    const lines = (await guide.locator('pre code').textContent())?.trim().split('\n') ?? [];
    assert.ok(cells.length >= 6 && lines.length >= 2);
    await guide.close();
    for (const query of [...cells, ...lines]) {
      const page = await reader.open(t, `search/?q=${encodeURIComponent(query)}`, { lang });
      await page.locator('.result').first().waitFor();
      await page.close();
    }
  }
});
