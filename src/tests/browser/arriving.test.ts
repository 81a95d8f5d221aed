import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { searchWords } from '../../i18n/search.ts';
import { site } from '../dist.ts';
import { startReader } from './harness.ts';

const reader = await startReader(site);
const words = searchWords('en');

/** What moved by itself, and what a screen reader was told. */
declare global {
  var moved: number;
  var told: string[];
}

/** Notes what moves on every page from now on, and what is announced. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    [globalThis.moved, globalThis.told] = [0, []];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) globalThis.moved += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    const note = () => {
      for (const place of document.querySelectorAll('[role="status"]'))
        if (place.textContent && globalThis.told.at(-1) !== place.textContent)
          globalThis.told.push(place.textContent);
    };
    new MutationObserver(note).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

test('results are shown as they come, in order; nothing that is seen moves, and their number is told once', async (t) => {
  const page = await reader.open(t, 'search/?q=社会', { width: 390 });
  await page.locator('.results > li:nth-child(20)').waitFor();
  const whole = await page.locator('.results > li > :first-child').allTextContents();
  await watch(page);
  let letThrough = () => {};
  const others = new Promise<void>((done) => {
    letThrough = done;
  });
  let asked = 0;
  await page.route('**/pagefind/shown/*.json', async (route) => {
    asked += 1;
    if (asked > 1) await others;
    await route.continue();
  });
  await page.reload();
  await page.locator('.result').first().waitFor();
  const early = await page.locator('.results > li').count();
  assert.ok(early < 20, `${early} of 20 were shown at once`);
  assert.match((await page.locator('.status').textContent()) ?? '', /^\d+ results/);
  letThrough();
  await page.locator('.results > li:nth-child(20)').waitFor();
  await page.locator('.more:visible').waitFor();
  assert.deepEqual(await page.locator('.results > li > :first-child').allTextContents(), whole);
  await page.locator('[popovertarget="f-journal"]:enabled').waitFor();
  const [moved, told] = await page.evaluate(() => [globalThis.moved, globalThis.told] as const);
  assert.ok(moved < 0.001, `what is seen moved by ${moved}`);
  const found = Number(/^\d+/.exec((await page.locator('.status').textContent()) ?? '')?.[0]);
  assert.deepEqual(told, [words.found(found)]);
});

test('the program of the search is asked for before the page’s own scripts could ask for it', async (t) => {
  const page = await reader.open(t, '');
  const order: string[] = [];
  page.on('request', (request) => order.push(new URL(request.url()).pathname));
  await page.goto(new URL('search/?q=社会', page.url()).href);
  await page.locator('.result').first().waitFor();
  const place = (name: RegExp) => order.findIndex((path) => name.test(path));
  assert.ok(place(/pagefind\.js$/) < place(/client\.[^/]+\.js$/), order.join(' '));
});
