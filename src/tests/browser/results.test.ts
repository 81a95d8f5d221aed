import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { parseReferences } from '../../bibliography/index.ts';
import { elementWords } from '../../i18n/elements.ts';
import { searchWords } from '../../i18n/search.ts';
import { site } from '../dist.ts';
import { articlePath, items } from './article.ts';
import { paste } from './clipboard.ts';
import { startReader } from './harness.ts';

const reader = await startReader(site);
const words = { ...elementWords('en'), ...searchWords('en') };
const results = (page: Page) => page.locator('.results > li');
const author = '张和清';
const byAuthor = items.filter(({ authors }) => authors.includes(author));

async function download(page: Page, format: string): Promise<string> {
  await page.locator('.export-results').click();
  const coming = page.waitForEvent('download');
  await page.locator('#f-export').getByRole('button', { name: format }).click();
  return readFileSync(await (await coming).path(), 'utf8');
}

for (const [format, extension] of [
  ['BibTeX', 'bib'],
  ['RIS', 'ris'],
  ['EndNote', 'enw'],
  ['CSL-JSON', 'csl.json'],
] as const) {
  test(`what was found is taken away as ${format}, whole: with volumes, issues and pages`, async (t) => {
    const page = await reader.open(t, `search/?author=${author}`);
    await page.getByRole('button', { name: words.exportAll(byAuthor.length) }).waitFor();
    const text = await download(page, format);
    const { references } = parseReferences(text, { file: `a.${extension}` });
    assert.equal(references.length, byAuthor.length);
    assert.ok(references.every(({ page: pages, issue }) => pages && issue));
    assert.equal(new Set(references.map(({ id }) => id)).size, byAuthor.length);
  });
}

test('an article among the results is taken away with the references', async (t) => {
  const page = await reader.open(t, 'search/?q=xu xuanguo');
  await page.getByRole('button', { name: words.exportAll(3) }).waitFor();
  const { references } = parseReferences(await download(page, 'CSL-JSON'), { file: 'a.csl.json' });
  assert.equal(references.length, 3);
});

test('more results than are shown are taken away, and the button says how many', async (t) => {
  const page = await reader.open(t, 'search/?q=社会');
  await results(page).nth(19).waitFor();
  await page.getByRole('button', { name: words.copyShown(20) }).waitFor();
  const label = (await page.locator('.export-results').textContent()) ?? '';
  const found = Number(/\d+/.exec((await page.locator('.status').textContent()) ?? '')?.[0]);
  assert.equal(label, words.exportAll(found));
  const lines = (await download(page, words.plainText)).trim().split('\n');
  assert.equal(lines.length, found);
});

test('the selected results stay selected through other searches, and are copied and shown alone', async (t) => {
  const page = await reader.open(t, 'search/?q=xxg');
  await page.getByLabel(words.selectResult(1), { exact: true }).check();
  await page.locator('search-page [name="q"]').fill(author);
  await page.getByRole('button', { name: words.exportAll(byAuthor.length) }).waitFor();
  await page.getByLabel(words.selectResult(1), { exact: true }).check();
  await page.locator('.picked').getByText(words.picked(2, 1)).waitFor();
  await page.getByRole('button', { name: words.showPicked }).click();
  await page.getByRole('button', { name: words.copySelected(2) }).click();
  assert.equal((await paste(page)).text.split('\n').length, 2);
  await page.goBack();
  await page.locator('.status').getByText(words.found(byAuthor.length)).waitFor();
});

test('one result is copied as shown, without its marks', async (t) => {
  const page = await reader.open(t, 'search/?q=xxg');
  await page.getByRole('button', { name: words.copyResult(2), exact: true }).click();
  const shown = await results(page).nth(1).getByRole('link').first().textContent();
  const { html, text } = await paste(page);
  assert.equal(text, shown);
  assert.match(html, /<p lang="zh-CN"[^>]*>[^<]+<\/p>/);
  assert.doesNotMatch(html, /<(a|mark)\b/);
});

test('authors and journals are found by typing, in pinyin too, without every name being there', async (t) => {
  const page = await reader.open(t, 'search/?q=社会');
  await page.locator('[popovertarget="f-author"]:enabled').click();
  const find = page.locator('#f-author').getByRole('searchbox');
  await find.fill('xuxuanguo');
  await page.locator('#f-author label').filter({ hasText: '徐选国' }).waitFor();
  assert.equal(await page.locator('#f-author label').count(), 1);
  await page.locator('#f-author label').click();
  await page.getByRole('button', { name: words.clear('徐选国') }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.clear('徐选国') }).click();
  await page.locator('[popovertarget="f-journal"]').click();
  await page.locator('#f-journal').getByRole('searchbox').fill('学报');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#f-journal label')].every(({ textContent }) =>
      textContent.includes('学报'),
    ),
  );
  assert.ok((await page.locator('#f-journal label').count()) > 1);
});

test('two authors are alternatives, on the page of an article as on the search page, and the chips say so', async (t) => {
  const [one, two] = ['徐选国', author];
  const either = items.filter(({ authors }) =>
    authors.some((name) => name === one || name === two),
  );
  const asked = new URLSearchParams([
    ['author', one],
    ['author', two],
  ]);
  for (const path of [articlePath, 'search/']) {
    const page = await reader.open(t, `${path}?${asked}`);
    await page.locator('.chip').first().waitFor();
    assert.match((await page.locator('.chips').textContent()) ?? '', RegExp(`^${one}×or${two}×`));
    const list = page.locator(
      path === 'search/' ? '.results > li' : '.references > li:not([hidden])',
    );
    await list.nth(either.length - 1).waitFor();
    assert.equal(await list.count(), either.length);
  }
});

test('while a file is put together the button says how far it is, and then what it did before', async (t) => {
  const page = await reader.open(t, `search/?author=${author}`);
  const button = page.locator('.export-results');
  await page.getByRole('button', { name: words.exportAll(byAuthor.length) }).waitFor();
  const held = Promise.withResolvers<void>();
  await page.route('**/records/**', async (route) => {
    await held.promise;
    await route.continue();
  });
  await button.click();
  await page.locator('#f-export').getByRole('button', { name: 'BibTeX' }).click();
  await button.getByText(words.exportingOf(0, byAuthor.length)).waitFor();
  held.resolve();
  await button.getByText(words.exportAll(byAuthor.length)).waitFor();
  const said = page.getByRole('status').getByText(words.exported(byAuthor.length));
  await said.waitFor({ state: 'attached' });
});

test('a file that could not be put together is a sentence, and not an empty file', async (t) => {
  const page = await reader.open(t, 'search/?q=xxg', { expect: [/503|records/] });
  await page.route('**/records/**', (route) => route.fulfill({ status: 503 }));
  await page.locator('.export-results').click();
  await page.locator('#f-export').getByRole('button', { name: 'RIS' }).click();
  await page.locator('.notice').getByText(words.exportFailed).waitFor();
});

test('the place one was at is there again after reading a result', async (t) => {
  const page = await reader.open(t, 'search/?q=社会');
  await results(page).nth(15).scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await results(page).nth(15).getByRole('link').first().click();
  await page.waitForURL(/articles/);
  await page.goBack();
  await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 2, top);
});
