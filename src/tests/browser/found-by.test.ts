import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListItem } from '../../constants.ts';
import { elementWords } from '../../i18n/elements.ts';
import { site } from '../dist.ts';
import { articlePath, entryText, visibleNumbers } from './article.ts';
import { paste } from './clipboard.ts';
import { startReader } from './harness.ts';

const reader = await startReader(site);
const words = elementWords('en');

/** The key words of a reference in the short text that a list's file holds of it. */
const KEYWORDS = 5;

function withKeyword(item: ListItem, keyword: string): ListItem {
  const key = JSON.parse(item.key);
  key[KEYWORDS] = [keyword];
  return { ...item, key: JSON.stringify(key) };
}

test('a reference found by what it does not print shows it below, marked, as long as it is asked', async (t) => {
  const page = await reader.open(t, '');
  await page.route('**/list.en.json', async (route) => {
    const items: ListItem[] = await (await route.fetch()).json();
    const changed = items.map((item) => (item.number === 3 ? withKeyword(item, '虚拟养老') : item));
    await route.fulfill({ json: changed });
  });
  await page.goto(new URL(articlePath, page.url()).href);
  const box = page.locator('.toolbar [name="q"]');
  await box.fill('养老');
  const note = page.locator('#ref-3 .found-by');
  await note.waitFor();
  assert.deepEqual(await visibleNumbers(page), [3]);
  assert.equal(await note.textContent(), `${words.foundBy}虚拟养老`);
  assert.equal(await note.locator('mark').textContent(), '养老');
  await page.getByRole('button', { name: words.copyReference(3), exact: true }).click();
  assert.equal((await paste(page)).text, await entryText(page, 3));
  await box.fill('');
  await note.waitFor({ state: 'detached' });
});

test('a reference found by what it prints shows no more than it does', async (t) => {
  const page = await reader.open(t, `${articlePath}?q=xxg`);
  await page.waitForFunction(() => CSS.highlights.has('match'));
  assert.equal(await page.locator('.found-by').count(), 0);
});
