import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { elementWords } from '../../i18n/elements.ts';
import { site } from '../dist.ts';
import { article, articlePath, items, visibleNumbers } from './article.ts';
import { startReader } from './harness.ts';

const reader = await startReader(site);
const words = elementWords('en');
const texts = article.elements
  .filter(({ attributes }) => /^ref-/.test(attributes['id'] ?? ''))
  .map(({ text }) => text);
const [author = ''] = items[1]?.authors ?? [];
const journal = items[1]?.journal ?? '';

const numbersOf = (accepts: (item: (typeof items)[number]) => boolean): number[] =>
  items.filter(accepts).map(({ number }) => number);

/** Waits until the list says that it shows so many of its references. */
async function waitForCount(page: Page, count: number): Promise<void> {
  await page
    .locator('.status')
    .getByText(words.shown(count, items.length), { exact: true })
    .waitFor();
}

test('text typed above the list leaves the references that hold it, under their own numbers', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('.toolbar [name="q"]').fill(author);
  const expected = numbersOf(({ number }) => texts[number - 1]?.includes(author) ?? false);
  await waitForCount(page, expected.length);
  assert.deepEqual(await visibleNumbers(page), expected);
  assert.equal(new URL(page.url()).searchParams.get('q'), author);
});

test('what is asked of the list stands in the address, and Back takes it away', async (t) => {
  const page = await reader.open(t, `${articlePath}?journal=${encodeURIComponent(journal)}`);
  const expected = numbersOf((item) => item.journal === journal);
  await waitForCount(page, expected.length);
  assert.deepEqual(await visibleNumbers(page), expected);
  await page
    .locator('.chips')
    .getByRole('button', { name: words.clear(journal) })
    .click();
  await waitForCount(page, items.length);
  await page.goBack();
  await waitForCount(page, expected.length);
});

test('an author’s name in an entry filters by it with one click', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('.references a.name', { hasText: author }).first().click();
  const expected = numbersOf(({ authors }) => authors.includes(author));
  await waitForCount(page, expected.length);
  assert.deepEqual(await visibleNumbers(page), expected);
});

test('years, journals and authors narrow the list together', async (t) => {
  const query = new URLSearchParams({ journal, author, year: '2021' });
  const page = await reader.open(t, `${articlePath}?${query}`);
  const expected = numbersOf(
    (item) => item.journal === journal && item.authors.includes(author) && item.year === 2021,
  );
  await waitForCount(page, expected.length);
  assert.deepEqual(await visibleNumbers(page), expected);
});

test('what fits nothing says so, and one button brings everything back', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('.toolbar [name="q"]').fill('火星');
  await page
    .locator('.status')
    .getByText(/^No reference/)
    .waitFor();
  assert.deepEqual(await visibleNumbers(page), []);
  await page.getByRole('button', { name: words.clearAll }).click();
  await waitForCount(page, items.length);
});

test('letters of an unfinished pinyin word are not searched for', async (t) => {
  const page = await reader.open(t, articlePath);
  const input = page.locator('.toolbar [name="q"]');
  await input.focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'zzz',
    selectionStart: 3,
    selectionEnd: 3,
  });
  await page.waitForTimeout(400);
  assert.equal((await visibleNumbers(page)).length, items.length);
  await session.send('Input.insertText', { text: author });
  await waitForCount(
    page,
    numbersOf(({ number }) => texts[number - 1]?.includes(author) ?? false).length,
  );
});

test('sorting by year reorders the references and keeps their numbers', async (t) => {
  const page = await reader.open(t, `${articlePath}?sort=year`);
  const byNumber = items.map(({ number }) => number);
  await page.waitForFunction(() => document.querySelector('.references li[id]')?.id !== 'ref-1');
  const shown = await visibleNumbers(page);
  assert.notDeepEqual(shown, byNumber);
  assert.deepEqual(
    shown.toSorted((a, b) => a - b),
    byNumber,
  );
});

test('another style changes every entry in place and is remembered in the address', async (t) => {
  const page = await reader.open(t, articlePath);
  const before = await page.locator('.references li[id] > p:first-of-type').allInnerTexts();
  await page.locator('[name="style"]').selectOption('apa');
  await page.waitForFunction(
    (old) => document.querySelector('.references li[id] > p')?.textContent !== old,
    before[0],
  );
  const after = await page.locator('.references li[id] > p:first-of-type').allInnerTexts();
  assert.equal(after.length, items.length);
  assert.ok(after.every((text, index) => text !== '' && text !== before[index]));
  assert.equal(new URL(page.url()).searchParams.get('style'), 'apa');
});
