import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REFERENCE_ANCHOR } from '../../constants.ts';
import { assertNone } from '../assert-none.ts';
import { site } from '../dist.ts';
import { articlePath, items, visibleEntries } from './article.ts';
import { startReader } from './harness.ts';
import { focused } from './keyboard.ts';
import { accessibleTree } from './page-facts.ts';

const reader = await startReader(site);

test('without JavaScript every reference is there, and nothing that could not work', async (t) => {
  const page = await reader.open(t, articlePath, { javaScript: false });
  assert.equal(await visibleEntries(page).count(), items.length);
  const dead = await page
    .locator('button:visible:not([popovertarget]):not([type="submit"])')
    .allInnerTexts();
  assertNone(dead.map((label) => `a button that does nothing: ${label}`));
});

test('without JavaScript the list can be downloaded in every format and style', async (t) => {
  const page = await reader.open(t, articlePath, { javaScript: false });
  const files = await page
    .locator('a[href*="/references."]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const ending of ['.bib', '.ris', '.enw', '.csl.json', '.txt']) {
    assert.ok(
      files.some((href) => href.endsWith(ending)),
      `no download that ends in ${ending}`,
    );
  }
});

test('the link of a reference brings it into view, uncovered and marked', async (t) => {
  const last = items.length;
  for (const width of [360, 1440]) {
    const page = await reader.open(t, `${articlePath}#${REFERENCE_ANCHOR}${last}`, { width });
    const entry = page.locator(`#${REFERENCE_ANCHOR}${last}`);
    const { isOnTop, isMarked } = await entry.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + 2, top + 2);
      const ground = (of: Element): string => getComputedStyle(of).backgroundColor;
      const { previousElementSibling: other } = element;
      return {
        isOnTop: element.contains(hit),
        isMarked: other !== null && ground(other) !== ground(element),
      };
    });
    assert.ok(isOnTop, `covered or out of view at ${width} px`);
    assert.ok(isMarked, `not marked at ${width} px`);
  }
});

test('Enter opens the citation dialog, Escape closes it and gives the focus back', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('[popovertarget="cite"]').first().focus();
  const opener = await focused(page);
  await page.keyboard.press('Enter');
  await page.locator('#cite').waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await page.locator('#cite').waitFor({ state: 'hidden' });
  assert.deepEqual(await focused(page), opener);
});

test('a screen reader meets one main part, a heading for each section and a list of all references', async (t) => {
  const page = await reader.open(t, articlePath);
  const tree = await accessibleTree(page);
  for (const name of ['Abstract', 'References', 'Related articles']) {
    assert.match(tree, new RegExp(`heading "${name}[^"]*" \\[level=2\\]`));
  }
  assert.equal(tree.match(/^\s*- main/gm)?.length, 1);
  assert.equal(
    await page.getByRole('main').locator('.references').getByRole('listitem').count(),
    items.length,
  );
});

test('on paper there is the article with its references, and no tool', async (t) => {
  const page = await reader.open(t, articlePath, { theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await visibleEntries(page).count(), items.length);
  assert.deepEqual(
    await page
      .locator('button:visible, input:visible, select:visible, nav:visible')
      .allInnerTexts(),
    [],
  );
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.match(ground, /rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/);
});
