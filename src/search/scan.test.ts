import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cases } from './fixtures/queries.ts';
import { references } from './fixtures/references.ts';
import { readingsOf } from './indexer/readings.ts';
import { entryOf } from './record.ts';
import { openScan, scanEngine } from './scan.ts';
import { scanKey } from './scan-key.ts';
import { search } from './search.ts';

const keys = references.map((reference) => {
  const entry = entryOf(reference);
  return scanKey(entry, readingsOf(entry));
});

const scan = openScan(keys);

/** Numbers of the references that a query finds. */
async function numbers(query: string): Promise<number[]> {
  return [...(await scan(query))].map((place) => place + 1).sort((a, b) => a - b);
}

for (const [kind, queries] of Object.entries(cases)) {
  for (const [query, ...expected] of queries) {
    test(`${kind}: ${query}`, async () => {
      assert.deepEqual(await numbers(query), expected);
    });
  }
}

test('a word that occurs nowhere empties the answer and is named', async () => {
  const answer = await search(scanEngine(keys), '社会 火星 工作');
  assert.deepEqual([answer.ids, answer.missing], [[], '火星']);
});

test('nothing asked shows the whole list', async () => {
  assert.equal((await numbers(' — ')).length, 40);
});

test('an exact author comes first, then an exact journal, then titles', async () => {
  const { ids } = await search(scanEngine(keys), '社会工作');
  assert.deepEqual(
    ids.slice(0, 3).map((id) => Number(id) + 1),
    [14, 15, 18],
  );
});

test('the keys of forty references stay small enough to fetch when the filter is first used', () => {
  assert.ok(JSON.stringify(keys).length < 24_000);
});

test('authors chosen are alternatives, as values of every facet are; facets narrow one another', async () => {
  const chosen = { author: ['徐选国', '沈原', '王茜'], year: ['2021', '2006'] };
  const { ids } = await search(scanEngine(keys), '', chosen);
  assert.deepEqual(
    ids.map((id) => id + 1),
    [1, 2, 4],
  );
});
