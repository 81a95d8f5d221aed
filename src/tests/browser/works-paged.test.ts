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
const openSearch = ownIndex(sortRecords([...records, ...known]));

test('a page holds twenty works, each with all its places, and the rest are a page of their own', async (t) => {
  const page = await reader.open(t, '');
  await openSearch(page, 'fxt', 20);
  const [status, leads] = [page.locator('.status'), page.locator('.results > li:not(.again)')];
  const found = words.works(WORKS, PLACES + OTHERS);
  await status.getByText(`${found} · ${words.partly(20, WORKS)}`).waitFor();
  await page.getByRole('button', { name: words.copyShown(20) }).waitFor();
  await page.getByRole('button', { name: words.more(WORKS - 20) }).click();
  await leads.nth(WORKS - 1).waitFor();
  assert.equal(await leads.count(), WORKS);
  assert.equal(await page.locator('.results > li.again').count(), PLACES - 1);
  assert.ok((await status.textContent())?.includes(found));
  await page.getByRole('button', { name: words.copyAll(WORKS) }).waitFor();
});

test('after reading a result, as many works are there again', async (t) => {
  const page = await reader.open(t, '');
  await openSearch(page, 'fxt', 20);
  await page.getByRole('button', { name: words.more(WORKS - 20) }).click();
  const last = page.locator('.results > li:not(.again)').nth(WORKS - 1);
  await last.waitFor();
  await page.reload();
  await last.waitFor();
});

test('of a work with very many places a page shows a hundred, and the next one the others', async (t) => {
  const page = await reader.open(t, '');
  await openSearch(page, '孔孝通', 100);
  const items = page.locator('.results > li');
  await page.getByRole('button', { name: words.copyAll(1) }).waitFor();
  await page.getByRole('button', { name: words.more(MANY - 100) }).click();
  await items.nth(MANY - 1).waitFor();
  assert.equal(await items.count(), MANY);
  assert.equal(await page.locator('.more:visible').count(), 0);
});
