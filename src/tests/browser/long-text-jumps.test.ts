import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { assertNone } from '../assert-none.ts';
import { barriers } from './axe.ts';
import { fullTextSite, LONG } from './full-text-site.ts';
import { startReader } from './harness.ts';

const reader = await startReader(fullTextSite());

const preview = (page: Page) => page.locator('.preview:popover-open');
const wayBack = (page: Page) => page.locator('.way-back');
const topOf = (link: Locator) => link.evaluate((each) => each.getBoundingClientRect().top);

/** Brings a link of the text into the middle of the window. */
async function readAt(link: Locator): Promise<void> {
  await link.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await link.page().waitForTimeout(100);
}

test('the preview of a note is the note, with no anchor of its own', async (t) => {
  for (const width of [360, 1440]) {
    const page = await reader.open(t, LONG, { lang: 'zh', width });
    const mark = page.locator('[data-footnote-ref]').nth(1);
    await readAt(mark);
    await (width === 360 ? mark.tap() : mark.hover());
    await preview(page).waitFor();
    assert.match(((await preview(page).textContent()) ?? '').trim(), /^关于个案与总体的关系/);
    assert.equal(await preview(page).getAttribute('aria-label'), '注释②');
    assert.equal(await preview(page).locator('[id], .footnote-back').count(), 0);
    assertNone(await barriers(page));
    await page.close();
  }
});

test('from the preview of a note one can go on to what it cites, and back to the line', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  const mark = page.locator('[data-footnote-ref]').nth(1);
  await readAt(mark);
  const before = await topOf(mark);
  await mark.hover();
  await preview(page).getByRole('link', { name: '参考文献19' }).click();
  await page.waitForURL(/#ref-19$/);
  await wayBack(page).click();
  assert.ok(Math.abs((await topOf(mark)) - before) < 2);
});

test('the preview of a figure, table or formula shows it, unless it is on the screen', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  for (const [goal, shown] of [
    ['tbl-mechanisms', 'table'],
    ['eq-bass', 'math'],
  ] as const) {
    const link = page.locator(`.text a[href="#${goal}"]`).last();
    await readAt(link);
    await page.mouse.move(5, 400);
    await link.evaluate((each, id) => {
      // As far away as on another page of the text.
      const far = document.getElementById(id);
      if (far) far.style.marginBlock = '3000px';
      each.scrollIntoView({ block: 'center' });
    }, goal);
    await link.hover();
    await preview(page).locator(shown).waitFor();
    assertNone(await barriers(page));
    await page.keyboard.press('Escape');
  }
  const near = page.locator('.text a[href="#tbl-people"]').first();
  await readAt(near);
  await near.hover();
  await page.waitForTimeout(500);
  assert.equal(await preview(page).count(), 0);
});

test('after a jump to a figure one control leads back to the line; whoever scrolls back needs none', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  const link = page.locator('.text a[href="#eq-bass"]').last();
  await readAt(link);
  const before = await topOf(link);
  await link.click();
  await wayBack(page).click();
  assert.ok(Math.abs((await topOf(link)) - before) < 2);
  assert.equal(await wayBack(page).count(), 0);
  await link.click();
  await wayBack(page).waitFor();
  await readAt(link);
  await wayBack(page).waitFor({ state: 'detached' });
});

test('a jump from another line to the same reference leads back to that line', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  const [first, second] = [
    page.locator('.cite a[href="#ref-39"]').first(),
    page.locator('.cite a[href="#ref-39"]').last(),
  ];
  for (const link of [first, second]) {
    await readAt(link);
    const before = await topOf(link);
    await link.click();
    await page.waitForURL(/#ref-39$/);
    if (link === second) {
      await wayBack(page).click();
      assert.ok(Math.abs((await topOf(link)) - before) < 2);
    } else await wayBack(page).waitFor();
  }
});

test('the way back outlasts a look at a sentence that cites the same work', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  const link = page.locator('.cite a[href="#ref-19"]').first();
  await readAt(link);
  await link.click();
  await page.locator('#ref-19 summary').click();
  await page.locator('#ref-19 .citing a').last().click();
  await wayBack(page).waitFor();
  await page.goBack();
  await page.goBack();
  await wayBack(page).waitFor({ state: 'detached' });
});

test('who comes back to a text left in its midst can read on there, and is not asked twice', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  const address = page.url();
  await page.goto(new URL('../../', address).href);
  await page.goto(address);
  await page.waitForTimeout(300);
  assert.equal(await wayBack(page).count(), 0);
  await readAt(page.getByRole('heading', { name: '（二）谁在传递' }));
  await page.goto(new URL('../../', address).href);
  await page.goto(address);
  await page.getByRole('button', { name: /^从“.+”继续读$/ }).click();
  const top = await topOf(page.getByRole('heading', { name: '（二）谁在传递' }));
  assert.ok(top > 0 && top < 900, `${top}`);
  assert.equal(await wayBack(page).count(), 0);
  await page.reload();
  await page.waitForTimeout(300);
  assert.equal(await wayBack(page).count(), 0);
});

test('Back returns to the very line also after the way back was used, and a link of the contents to its section', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  const mark = page.locator('.cite a').nth(30);
  await readAt(mark);
  const before = await topOf(mark);
  await mark.click();
  await wayBack(page).click();
  await mark.click();
  await page.waitForURL(/#ref-\d+$/);
  await page.goBack();
  await page.waitForTimeout(400);
  const after = await topOf(mark);
  assert.ok(Math.abs(after - before) < 2, `${before}, then ${after}`);

  const section = page.locator('.toc a').nth(4);
  await section.click();
  const line = page.locator('.cite a').nth(40);
  await readAt(line);
  await line.click();
  await page.waitForURL(/#ref-\d+$/);
  await section.click();
  await page.waitForTimeout(200);
  const heading = page.locator('.text :target');
  assert.equal(await heading.textContent(), await section.textContent());
  const top = await topOf(heading);
  assert.ok(top >= 0 && top < 200, `${top}`);
});
