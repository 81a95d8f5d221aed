import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpus } from '../../scripts/bench/search-corpus.ts';
import { syllables } from '../../scripts/bench/search-plain.ts';
import type { Name } from '../bibliography/index.ts';
import { rareReferences } from './fixtures/rare-references.ts';
import { keyOf } from './indexer/keys.ts';
import { openScan } from './scan.ts';

const people = rareReferences.concat(corpus(120, 13));
const scanPeople = openScan(people.map(keyOf));
/** The syllables of a name of Han characters. */
function syllablesOf({ family = '', given = '' }: Name): [family: string[], given: string[]] {
  if (!/^\p{sc=Han}+$/u.test(family + given) || family === '') return [[], []];
  const all = syllables(family, given);
  const cut = [...family].length;
  return [all.slice(0, cut), all.slice(cut)];
}

/** Whether two words are stretches of a name side by side, or its family name and the given name's first letters. */
function isCalled(name: Name, [first, last]: readonly [string, string]): boolean {
  const [family, given] = syllablesOf(name);
  const initials = given.map(([letter]) => letter).join('');
  const row = [...family, ...given];
  const wholes = [`${given.join('')} ${family.join('')}`, `${initials} ${family.join('')}`];
  return (
    ` ${row.join('')} ${family.join('')} ${initials} `.includes(` ${first} ${last} `) ||
    wholes.includes(`${first} ${last}`) ||
    row.some((_, at) => cutsFrom(row.slice(at)).includes(`${first} ${last}`))
  );
}

/** The beginnings of a row of syllables in two words. */
function cutsFrom(row: readonly string[]): string[] {
  return row.flatMap((_, cut) =>
    row.slice(cut + 1).map((_, rest) => {
      return `${row.slice(0, cut + 1).join('')} ${row.slice(cut + 1, cut + rest + 2).join('')}`;
    }),
  );
}

test('a name in pinyin, in two words and either order, finds whoever is called so, and no one else', async () => {
  const names = people.flatMap(({ author = [] }) => author).map(syllablesOf);
  const typed = names.filter(([family, given]) => family.length > 0 && given.length > 0);
  for (const [family, given] of typed) {
    const words = [family.join(''), given.join('')] as const;
    for (const [first, last] of [words, words.toReversed() as [string, string]]) {
      const found = [...(await scanPeople(`${first} ${last}`))].sort((a, b) => a - b);
      const expected = people.flatMap(({ author = [] }, place) => {
        return author.some((name) => isCalled(name, [first, last])) ? [place] : [];
      });
      assert.deepEqual(found, expected, `${first} ${last}`);
    }
  }
});
