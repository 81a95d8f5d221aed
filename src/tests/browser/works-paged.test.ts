import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementWords } from '../../i18n/elements.ts';
import { searchWords } from '../../i18n/search.ts';
import { entryOf, type SearchRecord, sortRecords } from '../../search/record.ts';
import { site } from '../dist.ts';
import { startReader } from './harness.ts';
import { ownIndex } from './own-index.ts';

const reader = await startReader(site);
const words = { ...elementWords('en'), ...searchWords('en') };

/** A work that thirty articles cite, and twenty-five that only one does. */
const PLACES = 30;
const OTHERS = 25;
const WORKS = OTHERS + 1;
const cited = (slug: string, title: string, family = '费'): SearchRecord => ({
  path: `articles/${slug}/#ref-1`,
  slug,
  number: 1,
  text: `${family}孝通. ${title}[M].`,
  entry: entryOf({
    id: title,
    type: 'book',
    language: 'zh-CN',
    title,
    author: [{ family, given: '孝通' }],
  }),
});
const classic = Array.from({ length: PLACES }, (_, at) => cited(`citing-${at}`, '乡土中国'));
const others = Array.from({ length: OTHERS }, (_, at) =>
  cited(`citing-${at}`, `江村经济第${at}卷`),
);
// As they come from a site: article by article.
const records = sortRecords(
  classic.flatMap((each, at) => [others[at], each].filter((record) => record !== undefined)),
);
/** By somebody else: a work that a whole journal cites. */
const MANY = 130;
const known = Array.from({ length: MANY }, (_, at) => cited(`citing-${at}`, '論語', '孔'));
const five = Array.from({ length: 5 }, (_, at) => cited(`citing-${at}`, '道德經', '李'));
const openSearch = ownIndex(sortRecords([...records, ...known, ...five]));

test('a page holds twenty works, and the rest are a page of their own', async (t) => {
  const page = await reader.open(t, '');
  await openSearch(page, 'fxt', 20);
  const [status, items] = [page.locator('.status'), page.locator('.results > li')];
  const found = words.works(WORKS, PLACES + OTHERS);
  await status.getByText(`${found} · ${words.partly(20, WORKS)}`).waitFor();
  await page.getByRole('button', { name: words.copyShown(20) }).waitFor();
  await page.getByRole('button', { name: words.more(WORKS - 20) }).click();
  await items.nth(WORKS - 1).waitFor();
  assert.equal(await items.count(), WORKS);
  assert.ok((await status.textContent())?.includes(found));
  await page.getByRole('button', { name: words.copyAll(WORKS) }).waitFor();
});

test('after reading a result, as many works are there again', async (t) => {
  const page = await reader.open(t, '');
  await openSearch(page, 'fxt', 20);
  await page.getByRole('button', { name: words.more(WORKS - 20) }).click();
  const last = page.locator('.results > li').nth(WORKS - 1);
  await last.waitFor();
  await page.reload();
  await last.waitFor();
});

test('of a work that a whole journal cites a few places are shown, and all of them on demand, by keyboard', async (t) => {
  const page = await reader.open(t, '');
  await openSearch(page, '孔孝通', 1);
  const places = page.locator('.places a[data-article]');
  await page.getByRole('button', { name: words.copyAll(1) }).waitFor();
  assert.equal(await places.count(), 3);
  await page.getByRole('button', { name: words.otherPlaces(MANY - 4) }).press('Enter');
  await places.nth(MANY - 2).waitFor();
  assert.equal(await places.count(), MANY - 1);
  const focused = page.locator(':focus');
  assert.match((await focused.getAttribute('href')) ?? '', /articles\/citing-4\/#ref-1$/);
});

test('a work of five places shows them all: one line is no longer than a button', async (t) => {
  const page = await reader.open(t, '');
  await openSearch(page, '李孝通', 1);
  await page.locator('.places a[data-article]').nth(3).waitFor();
  assert.equal(await page.locator('.places button').count(), 0);
});

test('places that cannot be loaded are still offered, and it is said why', async (t) => {
  const page = await reader.open(t, '', { expect: [/ERR_FAILED/] });
  await openSearch(page, '孔孝通', 1);
  await page.route('**/shown/**', (route) => route.abort());
  const button = page.getByRole('button', { name: words.otherPlaces(MANY - 4) });
  await button.press('Enter');
  await page.locator('.places').getByText(words.unavailable).waitFor();
  assert.ok(await button.evaluate((element) => element === document.activeElement));
  await page.locator('[role="status"].hidden').getByText(words.unavailable).waitFor();
  await page.unroute('**/shown/**');
  await button.press('Enter');
  await page
    .locator('.places a[data-article]')
    .nth(MANY - 2)
    .waitFor();
});
