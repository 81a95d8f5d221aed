import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { corpus } from '../../../scripts/bench/search-corpus.ts';
import { exportRecords, parseReferences } from '../../bibliography/index.ts';
import { elementWords } from '../../i18n/elements.ts';
import { searchWords } from '../../i18n/search.ts';
import { entryOf, type SearchRecord } from '../../search/record.ts';
import { site } from '../dist.ts';
import { startReader } from './harness.ts';
import { ownIndex } from './own-index.ts';

const reader = await startReader(site);
const words = { ...elementWords('en'), ...searchWords('en') };
/** More than a file may hold, cited by articles of forty references each. */
const [CITED, EACH, MOST] = [1_200, 40, 1_000];
const cited = corpus(CITED, 5);
const slugOf = (at: number) => `citing-${Math.floor(at / EACH)}`;
const records = cited.map((reference, at): SearchRecord => {
  const [slug, number] = [slugOf(at), (at % EACH) + 1];
  const path = `articles/${slug}/#ref-${number}`;
  return { path, slug, number, text: `${reference.title}, ${at + 1}`, entry: entryOf(reference) };
});
const openSearch = ownIndex(records);

/** The search page with that index, and with the files of those articles. */
async function openResults(page: Page): Promise<void> {
  await page.route('**/articles/citing-*/records/bibtex.json', (route) => {
    const [, article] = /citing-(\d+)/.exec(route.request().url()) ?? [];
    const first = Number(article) * EACH;
    const list = cited.slice(first, first + EACH);
    return route.fulfill({ json: exportRecords(list, 'bibtex') });
  });
  await openSearch(page, 'year:1900-', 20);
}

test('of more results than a file may hold the first are taken away, and the button says so before', async (t) => {
  const page = await reader.open(t, '');
  await openResults(page);
  const button = page.locator('.export-results');
  assert.equal(await button.textContent(), words.exportFirst(MOST));
  await button.click();
  const coming = page.waitForEvent('download');
  await page.locator('#f-export').getByRole('button', { name: 'BibTeX' }).click();
  const text = readFileSync(await (await coming).path(), 'utf8');
  const { references } = parseReferences(text, { file: 'a.bib' });
  assert.equal(references.length, MOST);
  assert.equal(new Set(references.map(({ id }) => id)).size, MOST);
  await page.getByRole('status').getByText(words.exported(MOST)).waitFor({ state: 'attached' });
  assert.equal(await button.textContent(), words.exportFirst(MOST));
});

test('as plain text too: a line for each of the first, in the order shown', async (t) => {
  const page = await reader.open(t, '');
  await openResults(page);
  const shown = await page.locator('.results > li > :first-child').allTextContents();
  await page.locator('.export-results').click();
  const coming = page.waitForEvent('download');
  await page.locator('#f-export').getByRole('button', { name: words.plainText }).click();
  const lines = readFileSync(await (await coming).path(), 'utf8')
    .trim()
    .split('\n');
  assert.equal(lines.length, MOST);
  assert.deepEqual(lines.slice(0, shown.length), shown);
});
