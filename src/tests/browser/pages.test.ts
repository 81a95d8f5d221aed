import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone } from '../assert-none.ts';
import { base, onePerTemplate, pages, site } from '../dist.ts';
import { barriers } from './axe.ts';
import { startReader } from './harness.ts';
import { tabStops } from './keyboard.ts';
import { layoutShift, sidewaysOverflow } from './page-facts.ts';

const WIDTHS = [360, 768, 1440];
const THEMES = ['light', 'dark'] as const;

const reader = await startReader(site);

test('the home page opens in both languages without a word on the console', async (t) => {
  for (const lang of ['en', 'zh'] as const) {
    const page = await reader.open(t, '', { lang });
    assert.match((await page.getAttribute('html', 'lang')) ?? '', new RegExp(`^${lang}`));
  }
});

test('nothing on any page moves while it is opened', async (t) => {
  for (const width of [360, 1440]) {
    for (const { path } of onePerTemplate()) {
      const page = await reader.open(t, path.slice(base.length), { width });
      assert.equal(await layoutShift(page), 0, `${path} at ${width} px`);
      await page.close();
    }
  }
});

test('every page opens with and without JavaScript, and fits a phone', async (t) => {
  for (const { path } of pages) {
    for (const javaScript of [true, false]) {
      const page = await reader.open(t, path.slice(base.length), { width: 360, javaScript });
      if (javaScript) assertNone(await sidewaysOverflow(page));
      await page.close();
    }
  }
});

for (const { file, path } of onePerTemplate()) {
  test(`axe finds no barrier in ${file} at any width in either theme`, async (t) => {
    const page = await reader.open(t, path.slice(base.length));
    for (const width of WIDTHS) {
      for (const colorScheme of THEMES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const found = await barriers(page);
        assertNone(found.map((barrier) => `${width} px, ${colorScheme}: ${barrier}`));
      }
    }
  });

  test(`every stop of the keyboard in ${file} can be seen and has a name`, async (t) => {
    const page = await reader.open(t, path.slice(base.length));
    const stops = await tabStops(page);
    assert.ok(stops.length > 0);
    assertNone(
      stops.filter((stop) => !stop.visible || stop.text === '').map((stop) => JSON.stringify(stop)),
    );
  });
}

test('on paper the names of all who are cited stand without the letters to press', async (t) => {
  const page = await reader.open(t, 'authors/');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.letters').isVisible(), false);
  const shares = await page
    .locator('.cited li')
    .evaluateAll((all) =>
      all.map((item) => item.clientWidth / (item.closest('section')?.clientWidth ?? 0)),
    );
  assert.ok(shares.length > 0);
  assertNone(shares.filter((share) => share > 0.6).map(String));
});
