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

/** Why we print otherwise than the expected text: what the standard says, and the words of ours that it rests on. */
interface Instead {
  readonly says: string;
  readonly words: string;
}

/** 8.1.1 of 2015: the family name alone is in capitals, and a given name is shortened, if at all, syllable by syllable. */
const pinyin2015 = '8.1.1: 用汉语拼音书写的人名，姓全大写，其名可缩写，取每个汉字拼音的首字母';
/** 8.4.3.1 of 2015. */
const calendar2015 = '8.4.3.1: 如有其他纪年形式时，将原有的纪年形式置于“（）”内';

/** Where the expected text departs from the standard, and we follow the standard. */
const standardInstead: Readonly<Record<string, Readonly<Record<string, Instead>>>> = {
  '2015': {
    'gbt7714.b.5:8': { says: pinyin2015, words: 'WANG Shanshan. ' },
    'gbt7714.b.11:1': { says: calendar2015, words: '1887（光绪十三年三月十三日）' },
    'gbt7714.b.11:3': { says: calendar2015, words: '1949（中华民国三十八年八月）' },
    'gbt7714.b.13:8': { says: pinyin2015, words: 'ZHONG Xiaoya, YAN Qingwu, LI Guie. ' },
  },
  '2025': {
    'gbt7714.b.3:1': { says: 'B.3 prints this entry with an open year', words: '，1984—.' },
    'gbt7714.b.3:3': { says: 'B.3 prints this entry with an open year', words: '，1883—.' },
    'gbt7714.b.5:8': { says: 'B.5 prints this name in full', words: 'Wang Shanshan. ' },
    'gbt7714.b.7:6': { says: 'B.7 prints this entry without a year', words: '[R/OL]. https' },
    'gbt7714.b.11:1': {
      says: 'B.11 prints the year of the other calendar',
      words: '1887（光绪十三年三月十三日）',
    },
    'gbt7714.b.11:3': {
      says: 'B.11 prints the year of the other calendar',
      words: '1949（中华民国三十八年八月）',
    },
    'gbt7714.b.13:8': {
      says: 'B.13 prints these names in full',
      words: 'Zhong Xiaoya，Yan Qingwu，Li Guie. ',
    },
  },
};

const folded = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

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
    const known = standardInstead[edition] ?? {};
    assert.deepEqual(others.map(({ id }) => id).toSorted(), Object.keys(known).toSorted());
    for (const { id, text } of others) {
      const { says = '', words = '' } = known[id] ?? {};
      const { expected: wanted = '', standard } = expected[id] ?? {};
      assert.ok(text.includes(words) && !wanted.includes(words), `${id}: ${text} (${says})`);
      // The words of the standard itself, where it prints the same work.
      if (typeof standard === 'string') assert.ok(folded(standard).includes(folded(words)), id);
    }
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
