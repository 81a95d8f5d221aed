/** The site of hostile content in a narrow window. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { startReader } from '../browser/harness.ts';

type Reader = Awaited<ReturnType<typeof startReader>>;

export function testOnPhone(reader: Reader): void {
  test('on a phone nothing lies over the notice of an article whose abstract cites, and that has no full text', async (t) => {
    const page = await reader.open(t, 'articles/hostile-bib/', { width: 360 });
    assert.equal(await page.locator('.toc summary').count(), 0);
    assert.equal(await page.locator('.toc').isVisible(), false);
    const isOnTop = await page
      .locator('aside.notice')
      .first()
      .evaluate((notice) => {
        const { left, top, width, height } = notice.getBoundingClientRect();
        return notice.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
    assert.ok(isOnTop);
  });

  test('no word, however wide, lets a page scroll sideways on a phone', async (t) => {
    for (const path of [
      '',
      'journals/',
      'authors/',
      'articles/hostile/',
      'zh/articles/constructor/',
    ]) {
      const page = await reader.open(t, path, { width: 360 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 360, `${path} is ${width} pixels wide`);
      await page.close();
    }
  });
}
