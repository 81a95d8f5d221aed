/** The national standard's own examples (Annex B), in both editions: see the README of the shared data. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { compareWithPrinted } from '../compare.ts';
import { readCslResources } from '../csl/resources.ts';
import { parseGbt7714 } from '../parse/gbt7714/index.ts';
import type { Reference } from '../reference.ts';
import { createFormatter } from './formatter.ts';

const root = process.cwd();
const data = join(process.env['SHARED_DATA'] ?? resolve(root, '../shared/data'), 'gb7714');
const skip = existsSync(data) ? false : `no example data in ${data}`;
const formatter = createFormatter(readCslResources(root));

interface Expected {
  readonly expected: string;
  readonly standard?: string | readonly { readonly text: string }[];
}

/** Where the expected text departs from the standard, and we follow the standard. */
const standardInstead = {
  '2015': {
    'gbt7714.b.5:8': 'a name in pinyin is printed in full, or shortened by syllables: 8.1.1',
    'gbt7714.b.11:1': 'a year of another calendar follows the year: 8.4.3.1',
    'gbt7714.b.11:3': 'a year of another calendar follows the year: 8.4.3.1',
    'gbt7714.b.13:8': 'a name in pinyin is printed in full, or shortened by syllables: 8.1.1',
  },
  '2025': {
    'gbt7714.b.3:1': 'the year of a serial that still appears stays open: B.3',
    'gbt7714.b.3:3': 'the year of a serial that still appears stays open: B.3',
    'gbt7714.b.5:8': 'a name in pinyin is printed in full: B.5',
    'gbt7714.b.7:6': 'no year is made of the date of access: B.7',
    'gbt7714.b.11:1': 'a year of another calendar follows the year: B.11',
    'gbt7714.b.11:3': 'a year of another calendar follows the year: B.11',
    'gbt7714.b.13:8': 'a name in pinyin is printed in full: B.13',
  },
} as const;

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(data, file), 'utf8')) as Content;
}

for (const edition of ['2015', '2025'] as const) {
  test(`the examples of GB/T 7714—${edition} come out as they should`, { skip }, () => {
    const items = read<Reference[]>('csl-items.json');
    const expected = read<Record<string, Expected>>(`expected-${edition}-numeric.json`);
    const entries = formatter.bibliography(items, `gbt7714-${edition}-numeric`);
    const others = entries.filter(({ id, text }) => {
      const { expected: wanted = '', standard = [] } = expected[id] ?? {};
      const texts = typeof standard === 'string' ? [standard] : standard.map((one) => one.text);
      return ![wanted, ...texts].includes(text);
    });
    const known: Readonly<Record<string, string>> = standardInstead[edition];
    assert.deepEqual(
      others.filter(({ id }) => !(id in known)).map(({ id, text }) => `${id} ${text}`),
      [],
    );
  });
}

interface Example {
  readonly id: string;
  readonly text: string;
  readonly author_date: boolean;
}

/** Examples that do not come back from reading and printing. */
const notReprinted: Readonly<Record<string, string>> = {
  'gbt7714.9.3.1.3:3':
    'the letter after the year tells works of a list apart, and this one stands alone',
  'gbt7714.9.3.1.4:2': 'an issue without volume is set off by a comma, as in 8.1; here it is not',
};

test('the examples of GB/T 7714—2025 are read and printed again as they stand', { skip }, () => {
  const examples = read<Example[]>('standard-2025.json');
  const changed = examples.filter(({ text, author_date }) => {
    const style = `gbt7714-2025-${author_date ? 'author-date' : 'numeric'}`;
    const [entry] = formatter.bibliography(parseGbt7714(text).references, style);
    return !compareWithPrinted(entry?.text ?? '', text).equal;
  });
  assert.deepEqual(
    changed.filter(({ id }) => !(id in notReprinted)).map(({ id, text }) => `${id} ${text}`),
    [],
  );
});
