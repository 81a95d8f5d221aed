import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CitedEntry } from './cited.ts';
import { citedPages } from './cited-pages.ts';

const entry = (key: string, count: number): CitedEntry => ({
  key,
  name: { text: key, lang: 'en' },
  citations: Array.from({ length: count }, (_, at) => ({ slug: 'one', number: at + 1 })),
});

test('few references stand on one page, under their letters', () => {
  const { isLong, pages } = citedPages([entry('an', 2), entry('bai', 1)], 3);
  assert.ok(!isLong);
  assert.deepEqual(
    pages.map(({ letter }) => letter),
    ['A', 'B'],
  );
});

test('many are divided by letters, and long letters by what a page holds; every name is on one page', () => {
  const entries = [
    entry('1984', 1),
    entry('an', 2),
    entry('bai', 2),
    entry('ban', 1),
    entry('bao', 9),
    entry('bei', 3),
  ];
  const { isLong, pages } = citedPages(entries, 3);
  assert.ok(isLong);
  assert.deepEqual(
    pages.map(({ address, entries }) => [address, ...entries.map(({ key }) => key)]),
    [
      ['', 'an'],
      ['b', 'bai', 'ban'],
      ['b-2', 'bao'],
      ['b-3', 'bei'],
      ['other', '1984'],
    ],
  );
});
