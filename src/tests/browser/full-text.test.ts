import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertNone } from '../assert-none.ts';
import { site } from '../dist.ts';
import { barriers } from './axe.ts';
import { startReader } from './harness.ts';
import { focused } from './keyboard.ts';

/** The guide is a full text of its own: it cites, and shows every reading feature at work. */
const TEXT = 'guide/reading/';
const RICH_TEXT = 'guide/publishing/';
const reader = await startReader(site);

const mark = (page: Page, place = 0) => page.locator('.cite a').nth(place);
const preview = (page: Page) => page.locator('.preview:popover-open');

async function isInWindow(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    return left >= 0 && top >= 0 && right <= clientWidth + 1 && bottom <= clientHeight + 1;
  });
}

test('every mark names its reference, and leads to it without JavaScript', async (t) => {
  const page = await reader.open(t, TEXT, { javaScript: false });
  const names = await page
    .locator('.cite a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  assert.ok(names.length >= 3);
  assertNone(names.filter((name) => !/^references? \d.*: .+\d{4}/.test(name)));
  await mark(page).click();
  assert.match(page.url(), /#ref-1$/);
});

test('a mark under the pointer opens a preview, which the pointer may enter', async (t) => {
  const page = await reader.open(t, TEXT);
  await mark(page).hover();
  await preview(page).waitFor();
  assert.ok(await isInWindow(page, '.preview'));
  await preview(page).getByRole('button', { name: /copy/i }).hover();
  await page.waitForTimeout(600);
  assert.equal(await preview(page).count(), 1);
  await page.locator('h1').hover();
  await preview(page).waitFor({ state: 'hidden' });
});

test('the preview of several works shows all of them', async (t) => {
  const page = await reader.open(t, TEXT);
  await mark(page, 1).hover();
  await preview(page).waitFor();
  assert.equal(await preview(page).locator('li').count(), 2);
});

test('by keyboard, the preview opens with focus, Tab enters it, and Escape gives the focus back', async (t) => {
  const page = await reader.open(t, TEXT);
  const isOnMark = () => page.evaluate(() => document.activeElement?.matches('.cite a') ?? false);
  for (let stops = 0; stops < 100 && !(await isOnMark()); stops++) await page.keyboard.press('Tab');
  await preview(page).waitFor();
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).name, 'button');
  await page.keyboard.press('Escape');
  await preview(page).waitFor({ state: 'hidden' });
  assert.match((await focused(page)).text, /^reference 1/);
});

test('a tap opens a sheet, which Back closes without leaving the page', async (t) => {
  const page = await reader.open(t, TEXT, { width: 360 });
  const before = page.url();
  await mark(page).tap();
  await preview(page).waitFor();
  assert.ok(await isInWindow(page, '.preview'));
  assert.ok(await isInWindow(page, '.cite:has([aria-expanded])'));
  await page.goBack();
  await preview(page).waitFor({ state: 'hidden' });
  assert.equal(page.url(), before);
});

test('after a jump one control leads back to the line, also after a reload', async (t) => {
  for (const width of [360, 1440]) {
    const page = await reader.open(t, TEXT, { width });
    const place = () => mark(page, 2).evaluate((link) => link.getBoundingClientRect().top);
    await mark(page, 2).scrollIntoViewIfNeeded();
    const before = await place();
    if (width === 360) {
      await mark(page, 2).tap();
      await preview(page).getByRole('link', { name: 'In the list' }).last().tap();
    } else await mark(page, 2).click();
    await page.waitForURL(/#ref-\d+$/);
    await page.reload();
    await page.getByRole('link', { name: 'Back to where you were' }).click();
    await page.waitForTimeout(200);
    assert.ok(Math.abs((await place()) - before) < 2, `at ${width} px`);
    assert.equal(await page.locator('.way-back').count(), 0);
    await page.close();
  }
});

test('an entry lists the sentences that cite it, and a click marks one in the text', async (t) => {
  const page = await reader.open(t, TEXT);
  await page.locator('#ref-3 summary').click();
  await page.locator('#ref-3 .citing a').first().click();
  const ground = await page
    .locator('.said:target')
    .evaluate((sentence) => getComputedStyle(sentence).backgroundColor);
  assert.notEqual(ground, 'rgba(0, 0, 0, 0)');
});

test('what a reader sets is kept, and there before the first picture', async (t) => {
  const page = await reader.open(t, TEXT);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  for (const name of ['Dark', 'Large', 'Hidden'])
    await page.getByLabel(name, { exact: true }).check();
  await page.reload({ waitUntil: 'commit' });
  const root = page.locator('html');
  assert.equal(await root.getAttribute('data-theme'), 'dark');
  assert.equal(await root.evaluate((element) => getComputedStyle(element).colorScheme), 'dark');
  assert.equal(await mark(page).isVisible(), false);
});

test('a reader may choose the typeface; on paper nothing that was set counts', async (t) => {
  for (const lang of ['en', 'zh'] as const) {
    const page = await reader.open(t, TEXT, { lang, width: 1600 });
    const faces = () =>
      page.locator('.text p').evaluateAll((all) => all.map((p) => getComputedStyle(p).fontFamily));
    const printed = async () => {
      await page.emulateMedia({ media: 'print' });
      const colours = await page.locator('.where').evaluate((p) => getComputedStyle(p).color);
      const seen = [await faces(), colours, await mark(page).isVisible()];
      await page.emulateMedia({ media: 'screen' });
      return seen;
    };
    const own = [await faces(), await printed()] as const;
    const all = '{"theme":"dark","face":"sans","marks":"hidden","size":"larger","beside":"beside"}';
    await page.evaluate((kept) => localStorage.setItem('reader', kept), all);
    await page.reload();
    assert.ok((await faces()).every((face) => /system-ui/.test(face)));
    assert.ok(own[0].every((face) => !/system-ui/.test(face)));
    assert.deepEqual(await printed(), own[1]);
    await page.close();
  }
});

test('on a wide screen the references stand beside the text and follow it', async (t) => {
  const page = await reader.open(t, TEXT, { width: 1600 });
  await page.evaluate(() => localStorage.setItem('reader', '{"beside":"beside"}'));
  await page.reload();
  const text = await page.locator('.text').boundingBox();
  const list = await page.locator('.references').boundingBox();
  assert.ok(text && list && list.x >= text.x + text.width && list.y < text.y + text.height);
  const heading = page.locator('.text h2').nth(2);
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const current = page.locator('.toc [aria-current]');
  await current.getByText((await heading.textContent()) ?? '-', { exact: true }).waitFor();
});

for (const path of [TEXT, RICH_TEXT]) {
  test(`axe finds no barrier in ${path} with a preview open and with the settings open`, async (t) => {
    for (const lang of ['en', 'zh'] as const) {
      const page = await reader.open(t, path, { lang });
      await mark(page).hover();
      await preview(page).waitFor();
      assertNone(await barriers(page));
      await page.locator('reader-settings button').first().click();
      assertNone(await barriers(page));
      await page.close();
    }
  });
}

test('lines are as long as the eye likes, and Han text has no slanted letters', async (t) => {
  for (const [lang, least, most] of [
    ['en', 55, 80],
    ['zh', 30, 40],
  ] as const) {
    const page = await reader.open(t, TEXT, { lang });
    const { perLine, slanted } = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll<HTMLElement>('.text > p')];
      const long = paragraphs.toSorted((a, b) => b.textContent.length - a.textContent.length)[0];
      const lines =
        (long?.clientHeight ?? 0) /
        Number.parseFloat(getComputedStyle(long ?? document.body).lineHeight);
      const han = [...document.querySelectorAll(':lang(zh) :is(em, i)')];
      return {
        perLine: (long?.textContent.length ?? 0) / lines,
        slanted: han.filter((element) => getComputedStyle(element).fontStyle !== 'normal').length,
      };
    });
    assert.ok(perLine >= least && perLine <= most, `${perLine} characters to a line in ${lang}`);
    assert.equal(slanted, 0);
    await page.close();
  }
});
