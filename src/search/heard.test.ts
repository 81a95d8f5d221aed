import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { corpus } from '../../scripts/bench/search-corpus.ts';
import { references } from './fixtures/references.ts';
import { unseenReferences } from './fixtures/unseen-references.ts';
import { unitsOf } from './fold.ts';
import { keyOf } from './indexer/keys.ts';
import { readingsOf } from './indexer/readings.ts';
import { entryOf } from './record.ts';
import { openScan } from './scan.ts';
import { slotsOf } from './slots.ts';

const list = [...references, ...unseenReferences, ...corpus(150, 21)];
const scan = openScan(list.map(keyOf));

/** The first characters of a field, each with its reading. */
const beginnings = list.flatMap((reference, place) => {
  const entry = entryOf(reference);
  const { titles, containers } = readingsOf(entry);
  const fields = [...entry.titles, ...entry.containers];
  return [...titles, ...containers].flatMap((reading, at) => {
    const [run = ''] = reading.split(' - ');
    const characters = fields[at]?.match(/\p{sc=Han}+/u)?.[0] ?? '';
    const syllables = run.split(' ');
    return [...characters].length === syllables.length ? [{ place, characters, syllables }] : [];
  });
});

test('a stretch of a title or a journal is found with the sound of any of its characters but the first', async () => {
  const asked = fc.record({
    from: fc.constantFrom(...beginnings),
    start: fc.nat(),
    spelt: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ from: { place, characters, syllables }, start, spelt }) => {
      const first = start % characters.length;
      const query = [...characters.slice(first, first + spelt.length + 1)].map((character, at) => {
        return at > 0 && spelt[at - 1] ? syllables[first + at] : character;
      });
      const found = await scan(query.join(''));
      assert.ok(found.has(place), query.join(''));
    }),
    { numRuns: 300 },
  );
});

test('letters that are no pinyin, or stand before characters, mean no characters', () => {
  for (const text of ['社pp', 'hui社', '社会', 'hui', '社2'])
    assert.deepEqual(slotsOf(unitsOf(text)), []);
});

test('letters that can be cut in several ways are read in each', () => {
  assert.deepEqual(slotsOf(unitsOf('在xian')), [
    [{ character: '在' }, { syllable: 'xian' }],
    [{ character: '在' }, { syllable: 'xi' }, { syllable: 'an' }],
  ]);
});
