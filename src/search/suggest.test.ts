import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordGroup } from './files.ts';
import { references } from './fixtures/references.ts';
import { homophones } from './indexer/homophones.ts';
import { keyOf } from './indexer/keys.ts';
import { wordsByGroup } from './indexer/words.ts';
import { displayName } from './name-forms.ts';
import { entryOf } from './record.ts';
import { scanEngine } from './scan.ts';
import { soundsOf } from './sounds.ts';
import { type Sources, suggest } from './suggest.ts';

const entries = references.map(entryOf);
const words = wordsByGroup(entries.map((entry) => ({ path: '', slug: '', text: '', entry })));
const sources: Sources = {
  engine: scanEngine(references.map(keyOf)),
  sounds: async () => soundsOf(homophones()),
  words: async (letter) => words.get(wordGroup(letter)) ?? [],
  texts: async (id) => {
    const { names = [], titles = [], containers = [] } = entries[Number(id)] ?? {};
    return [...names.map(displayName), ...titles, ...containers];
  },
};

const cases: [what: string, missing: string, meant: string | undefined][] = [
  ['a name for its homophone', '徐选果', '徐选国'],
  ['a surname read as one', '曾咏生', '曾永生'],
  ['a stretch of a title for its homophone', '社区志理', '社区治理'],
  ['a word with a letter too few', 'inovation', 'innovation'],
  ['a word with two letters swapped', 'govrenance', 'governance'],
  ['a name with a wrong letter', 'abbutt', 'abbott'],
  ['a word whose first letters are swapped', 'oscial', 'social'],
  ['nothing for what sounds like nothing here', '火星人', undefined],
  ['nothing for a word far from all', 'zzzzzz', undefined],
];

for (const [what, missing, meant] of cases) {
  test(`suggests ${what}`, async () => assert.equal(await suggest(sources, missing), meant));
}
