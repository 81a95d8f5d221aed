import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone } from '../assert-none.ts';
import { base, onePerTemplate, pages, site } from '../dist.ts';
import { barriers } from './axe.ts';
import { startReader, type View } from './harness.ts';
import { tabStops } from './keyboard.ts';
import { sidewaysOverflow } from './page-facts.ts';

const WIDTHS = [360, 768, 1440];
const THEMES = ['light', 'dark'] as const;

const reader = await startReader(site);
const pathOf = ({ path }: { path: string }): string => path.slice(base.length);

test('the home page opens in both languages without a word on the console', async (t) => {
  for (const lang of ['en', 'zh'] as const) {
    const page = await reader.open(t, '', { lang });
    assert.match((await page.getAttribute('html', 'lang')) ?? '', new RegExp(`^${lang}`));
  }
});

test('every page opens with and without JavaScript, and fits a phone', async (t) => {
  for (const { path } of pages.map((page) => ({ path: pathOf(page) }))) {
    for (const javaScript of [true, false]) {
      const page = await reader.open(t, path, { width: 360, javaScript });
      if (javaScript) assertNone(await sidewaysOverflow(page));
      await page.close();
    }
  }
});

const views: View[] = WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme })));

for (const { file, path } of onePerTemplate()) {
  test(`axe finds no barrier in ${file} at any width in either theme`, async (t) => {
    for (const view of views) {
      const page = await reader.open(t, path.slice(base.length), view);
      const found = await barriers(page);
      assertNone(found.map((barrier) => `${view.width} px, ${view.theme}: ${barrier}`));
      await page.context().close();
    }
  });

  test(`every stop of the keyboard in ${file} can be seen and has a name`, async (t) => {
    const page = await reader.open(t, path.slice(base.length));
    const stops = await tabStops(page);
    assert.ok(stops.length > 0);
    assertNone(
      stops
        .filter(
          ({ visible, text, name }) => !visible || (text === '' && !/^(input|select)$/.test(name)),
        )
        .map((stop) => JSON.stringify(stop)),
    );
  });
}
