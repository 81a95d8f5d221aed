import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { facetNames, readSearch, type SearchState, writeSearch } from './state.ts';

const text = fc.string({ unit: 'binary' });
const chosen = fc.record(
  Object.fromEntries(facetNames.map((name) => [name, fc.uniqueArray(text, { maxLength: 3 })])),
  { noNullPrototype: true },
) as unknown as fc.Arbitrary<SearchState['chosen']>;

test('whatever is asked of the search comes back from the address unchanged', () => {
  const q = text.map((words) => words.trim());
  fc.assert(
    fc.property(q, chosen, (words, values) => {
      const state: SearchState = { q: words, chosen: values };
      assert.deepEqual(readSearch(writeSearch(state)), state);
    }),
  );
});

test('any query string can be read, and read again after it was written', () => {
  fc.assert(
    fc.property(text, (query) => {
      const once = readSearch(`?${query}`);
      const { chosen: values, q } = readSearch(writeSearch(once));
      assert.deepEqual([values, q], [once.chosen, once.q.trim()]);
    }),
  );
});

test('a search of which nothing is asked has a clean address', () => {
  assert.equal(writeSearch(readSearch('?q=+&utm=1')), '');
});
