import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertNone } from '../assert-none.ts';
import { fullTextSite, LONG, SHORT } from './full-text-site.ts';
import { startReader } from './harness.ts';

const reader = await startReader(fullTextSite());

const preview = (page: Page) => page.locator('.preview:popover-open');

test('no two things of a page have one anchor, whatever its headings are called', async (t) => {
  for (const path of [LONG, SHORT]) {
    const page = await reader.open(t, path, { javaScript: false });
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    assertNone(ids.filter((id, index) => ids.indexOf(id) !== index));
    const dead = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))),
      );
    assertNone(dead.filter((id) => id !== '' && !ids.includes(id)));
    await page.close();
  }
});

test('figures, tables and formulas are numbered, and a sentence that names one leads there', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  assert.deepEqual(await page.locator('figcaption b, .equation-number').allInnerTexts(), [
    '图1',
    '表1',
    '图2',
    '(1)',
    '(2)',
    '表2',
    '(3)',
    '表3',
  ]);
  await page.getByRole('link', { name: '图2' }).first().click();
  const top = await page.locator('#fig-mechanisms').evaluate((f) => f.getBoundingClientRect().top);
  assert.ok(top >= 50 && top < 450, `${top}`);
});

test('a preview never leaves the window nor lies over the mark, wherever the mark stands', async (t) => {
  for (const [width, low] of [[360], [1440], [800, 420]] as const) {
    const page = await reader.open(t, LONG, { lang: 'zh', width });
    if (low) await page.setViewportSize({ width, height: low });
    const links = page.locator('.cite a');
    const total = await links.count();
    for (let place = 0; place < total; place += 9) {
      const link = links.nth(place);
      await link.scrollIntoViewIfNeeded();
      await (width === 360 ? link.tap() : link.hover());
      await preview(page).waitFor();
      const box = await preview(page).boundingBox();
      const mark = await link.boundingBox();
      assert.ok(box && mark);
      const view = page.viewportSize() ?? { width, height: 0 };
      assert.ok(box.x >= 0 && box.x + box.width <= view.width + 1, `place ${place} at ${width} px`);
      assert.ok(
        box.y >= 0 && box.y + box.height <= view.height + 1,
        `place ${place} at ${width} px`,
      );
      assert.ok(
        mark.y + mark.height <= box.y + 12 || mark.y >= box.y + box.height - 12,
        `over ${place}`,
      );
      await page.keyboard.press('Escape');
      await preview(page).waitFor({ state: 'hidden' });
      if (width !== 360) await page.mouse.move(5, 400);
    }
    await page.close();
  }
});

test('names become links when their list comes near: whoever reads the text alone waits for none', async (t) => {
  const page = await reader.open(t, LONG, { width: 360 });
  const names = page.locator('article .references .name');
  await page.waitForLoadState('networkidle');
  assert.equal(await names.count(), 0);
  await page.locator('.references > li').first().scrollIntoViewIfNeeded();
  await names.first().waitFor();
});

test('in a preview a name is no link: it would narrow the list, and lose the line', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  await page.locator('.references > li').first().scrollIntoViewIfNeeded();
  await page.locator('article .references .name').first().waitFor();
  await page.locator('.cite a').first().hover();
  await preview(page).waitFor();
  assert.equal(await preview(page).locator('.name').count(), 0);
  assert.match((await preview(page).textContent()) ?? '', /赵军雷/);
});

test('a quotation written from right to left runs so, to its last sign', async (t) => {
  const page = await reader.open(t, SHORT, { javaScript: false });
  const quotation = page.locator('blockquote p');
  assert.equal(await quotation.getAttribute('lang'), 'und-Arab');
  assert.equal(await quotation.evaluate((p) => getComputedStyle(p).direction), 'rtl');
});

test('an entry lists every sentence that cites it, also those of captions, cells and notes', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  const sentences = page.locator('.citing').nth(18).locator('li');
  assert.deepEqual(
    (await sentences.allTextContents()).map((text) => text.slice(0, 6)),
    ['第一条路径从', '俞可平对十六', '关于个案与总', '本文取0.8'],
  );
  await page.locator('.citing').nth(18).locator('summary').click();
  await sentences.nth(2).getByRole('link').click();
  assert.match((await page.locator('.said:target').textContent()) ?? '', /^关于个案与总体的关系/);
});

test('switching the language keeps the line one reads, anywhere in the text', async (t) => {
  for (const [place, width] of [
    [6, 1280],
    [40, 1280],
    [40, 360],
  ] as const) {
    const page = await reader.open(t, LONG, { width });
    const topOf = () =>
      page.evaluate(
        (n) => document.querySelectorAll('.text > p')[n]?.getBoundingClientRect().top,
        place,
      );
    await page.evaluate((n) => {
      const block = document.querySelectorAll('.text > p')[n];
      scrollBy({ top: (block?.getBoundingClientRect().top ?? 0) - 80, behavior: 'instant' });
    }, place);
    const before = (await topOf()) ?? 0;
    assert.ok(Math.abs(before - 80) < 2, `${before}`);
    await page.locator('.switch').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/\/zh\/articles\//);
    await page.waitForFunction(() => scrollY > 0);
    const after = (await topOf()) ?? 0;
    assert.ok(
      Math.abs(after - before) < 3,
      `paragraph ${place} stood at ${before}, then at ${after}`,
    );
    await page.goto(page.url());
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.close();
  }
});
