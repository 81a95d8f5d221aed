import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Reference } from '../../bibliography/index.ts';
import { elementWords } from '../../i18n/elements.ts';
import { searchWords } from '../../i18n/search.ts';
import { entryOf, type SearchRecord } from '../../search/record.ts';
import { site } from '../dist.ts';
import { paste } from './clipboard.ts';
import { startReader } from './harness.ts';
import { ownIndex } from './own-index.ts';

const reader = await startReader(site);
const words = { ...elementWords('en'), ...searchWords('en') };
const fei = { family: '费', given: '孝通' };
const work = (title: string): Reference => ({
  id: title,
  type: 'book',
  language: 'zh-CN',
  title,
  author: [fei],
});
/** Two articles cite one work, and one of them another. */
const cited: readonly (readonly [slug: string, number: number, title: string])[] = [
  ['first', 3, '乡土中国'],
  ['second', 7, '乡土中国'],
  ['second', 8, '江村经济'],
];
const records = cited.map(([slug, number, title]): SearchRecord => {
  const path = `articles/${slug}/#ref-${number}`;
  return { path, slug, number, text: `费孝通. ${title}[M].`, entry: entryOf(work(title)) };
});
const openSearch = ownIndex(records);
const openResults = (page: Page) => openSearch(page, 'fxt', 2);

test('a work that several articles cite is shown once, with a link to each place', async (t) => {
  const page = await reader.open(t, '');
  await openResults(page);
  const item = page.locator('.results > li').filter({ hasText: '乡土中国' });
  assert.equal((await item.textContent())?.split('乡土中国').length, 2);
  await item.getByText(words.inArticle(3)).waitFor();
  const link = item
    .getByRole('listitem')
    .getByRole('link', { name: words.inArticle(7), exact: true });
  assert.match((await link.getAttribute('href')) ?? '', /articles\/second\/#ref-7$/);
  assert.equal(await item.getByRole('checkbox').count(), 1);
  await page.locator('.status').getByText(words.works(2, cited.length)).waitFor();
});

test('it is copied once, and stands once in a file of plain text', async (t) => {
  const page = await reader.open(t, '');
  await openResults(page);
  await page.locator('.copy-results').click();
  const { text } = await paste(page);
  assert.equal(text.split('\n').length, 2, text);
  await page.locator('.export-results').click();
  const coming = page.waitForEvent('download');
  await page.locator('#f-export').getByRole('button', { name: words.plainText }).click();
  assert.equal(readFileSync(await (await coming).path(), 'utf8').trim(), text);
});

test('a work selected at one of its places is selected at whichever of them stands first', async (t) => {
  const page = await reader.open(t, '');
  await openSearch(page, 'fxt&article=second', 2);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: words.clearAll }).click();
  await page.locator('.places .place').waitFor();
  const boxes = page.locator('.results').getByRole('checkbox');
  assert.deepEqual(await boxes.evaluateAll(areChecked), [true, false]);
  await page.getByRole('button', { name: words.copySelected(1) }).waitFor();
});

function areChecked(boxes: Element[]): boolean[] {
  return boxes.map((box) => (box as HTMLInputElement).checked);
}
