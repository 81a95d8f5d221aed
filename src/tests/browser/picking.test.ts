import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { elementWords } from '../../i18n/elements.ts';
import { site } from '../dist.ts';
import { articlePath, items, visibleEntries, visibleNumbers } from './article.ts';
import { paste } from './clipboard.ts';
import { startReader } from './harness.ts';

const reader = await startReader(site);
const words = elementWords('en');

const waitForCount = (page: Page, count: number): Promise<void> =>
  page.locator('.status').getByText(words.shown(count, items.length), { exact: true }).waitFor();

test('what is selected stays so through filters, is counted, and can be shown alone and passed on', async (t) => {
  const page = await reader.open(t, articlePath);
  const select = (number: number) =>
    page.getByLabel(words.selectReference(number), { exact: true }).check();
  await select(5);
  await select(34);
  await page.locator('.toolbar [name="q"]').fill('xxg');
  await waitForCount(page, 2);
  await page.locator('.picked').getByText(words.picked(2, 1)).waitFor();
  await page.getByRole('button', { name: words.copySelected(1) }).waitFor();
  await select(35);
  await page.getByRole('button', { name: words.showPicked }).click();
  await waitForCount(page, 3);
  assert.deepEqual(await visibleNumbers(page), [5, 34, 35]);
  await page.getByRole('button', { name: words.copySelected(3) }).click();
  assert.equal((await paste(page)).text.split('\n').length, 3);
  assert.equal(new URL(page.url()).searchParams.get('only'), '5 34 35');
  await page.reload();
  await waitForCount(page, 3);
  assert.deepEqual(await visibleNumbers(page), [5, 34, 35]);
  await page.getByRole('button', { name: words.clearAll }).click();
  await waitForCount(page, items.length);
});

test('plain text is taken away as it stands on screen: in its style, in its order, the shown alone', async (t) => {
  const page = await reader.open(t, `${articlePath}?q=xxg&style=apa&sort=year`);
  await waitForCount(page, 2);
  await page.getByRole('button', { name: words.exportShown(2) }).click();
  const coming = page.waitForEvent('download');
  await page.locator('#f-export a[type="text/plain"]').click();
  const lines = readFileSync(await (await coming).path(), 'utf8')
    .trim()
    .split('\n');
  const numbers = await visibleNumbers(page);
  const texts = await visibleEntries(page).locator('p:first-of-type').allTextContents();
  assert.deepEqual(
    lines,
    numbers.map((number, place) => `${number}. ${texts[place]?.trim()}`),
  );
});

test('a button that said “Copied” says afterwards what it would copy by then', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('.copy-list').click();
  await page.locator('.copy-list').getByText(words.copied).waitFor();
  await page.locator('.toolbar [name="q"]').fill('xxg');
  await waitForCount(page, 2);
  await page.waitForTimeout(2500);
  assert.equal(await page.locator('.copy-list').textContent(), words.copyShown(2));
});
