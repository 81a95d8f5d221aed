import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullTextSite, LONG } from './full-text-site.ts';
import { startReader } from './harness.ts';

const reader = await startReader(fullTextSite());

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
    await page.waitForURL((url) => url.pathname.endsWith(LONG));
    const paragraph = page.locator('.text p', { hasText: marked });
    await page.waitForFunction(() => scrollY > 300);
    const { top, bottom } = await paragraph.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    });
    const height = await page.evaluate(() => innerHeight);
    assert.ok(top < height && bottom > 0, `${top}–${bottom} of ${height}`);
  });
}
