import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullTextSite, LONG, SHORT } from './full-text-site.ts';
import { startReader } from './harness.ts';

const reader = await startReader(fullTextSite());

test('the table of contents follows the scroll, on a desktop and on a phone', async (t) => {
  for (const width of [360, 768, 1440]) {
    const page = await reader.open(t, LONG, { lang: 'zh', width });
    const heading = page.getByRole('heading', { name: '三、材料与方法' });
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page
      .locator('.toc [aria-current]', { hasText: '三、材料与方法' })
      .waitFor({ state: 'attached' });
    if (width >= 1024) {
      assert.ok(await page.locator('.toc [aria-current]').isVisible());
      continue;
    }
    const line = page.locator('.toc summary', { hasText: '三、材料与方法' });
    await (width < 600 ? line.tap() : line.click());
    const link = page.locator('.toc').getByRole('link', { name: '八、结论' });
    await (width < 600 ? link.tap() : link.click());
    await link.waitFor({ state: 'hidden' });
    const { target, bar } = await page.evaluate(() => ({
      target: document.querySelector(':target')?.getBoundingClientRect().top ?? -1,
      bar: document.querySelector('.toc')?.getBoundingClientRect().bottom ?? 0,
    }));
    assert.ok(target >= bar && target < 400, `${target} below ${bar} at ${width} px`);
    await page.close();
  }
});

test('without JavaScript too, the title comes before the table of contents unfolds, and beside a text it is unfolded', async (t) => {
  for (const width of [360, 768, 1440]) {
    const page = await reader.open(t, LONG, { lang: 'zh', width, javaScript: false });
    assert.ok(((await page.locator('h1').boundingBox())?.y ?? 999) < 400, `at ${width} px`);
    const link = page.locator('.toc').getByRole('link', { name: '八、结论' });
    if (width < 1024) {
      await link.waitFor({ state: 'hidden' });
      await page.locator('.toc summary').click();
    }
    await link.click();
    assert.ok(await page.getByRole('heading', { name: '八、结论' }).isVisible());
    await page.close();
  }
});

test('a table of contents is unfolded where it stands beside a text, however wide the window was before', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh', width: 768 });
  const link = page.locator('.toc').getByRole('link', { name: '八、结论' });
  for (const width of [1440, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await link.waitFor({ state: width < 1024 ? 'hidden' : 'visible' });
  }
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  assert.ok(await link.isVisible());
});

test('at the top of a page the list beside its text is not what one reads', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  await page.evaluate(() => localStorage.setItem('reader', '{"beside":"beside"}'));
  await page.reload();
  assert.equal(await page.locator('.toc [aria-current]').count(), 0);
  await page.getByRole('heading', { name: '八、结论' }).scrollIntoViewIfNeeded();
  await page.locator('.toc [aria-current]').waitFor();
  assert.notEqual(await page.locator('.toc [aria-current]').textContent(), '参考文献');
});

test('on a phone the line of the table of contents keeps its height, however long a name is', async (t) => {
  const page = await reader.open(t, SHORT, { width: 360 });
  const line = page.locator('.toc summary');
  const height = async () => (await line.boundingBox())?.height;
  const before = await height();
  await page
    .getByRole('heading', { name: 'A section whose name' })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await line.getByText('A section whose name').waitFor();
  assert.equal(await height(), before);
});

test('on a phone the table of contents closes by Escape, by a tap beside it, and by leaving it', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh', width: 360 });
  const line = page.locator('.toc summary');
  const link = page.locator('.toc').getByRole('link', { name: '八、结论' });
  await line.tap();
  await link.waitFor();
  await page.keyboard.press('Escape');
  await link.waitFor({ state: 'hidden' });
  assert.ok(await line.evaluate((element) => element === document.activeElement));
  await line.tap();
  await link.waitFor();
  await page.touchscreen.tap(180, 700);
  await link.waitFor({ state: 'hidden' });
});
