import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LIST_GROUPS, LIST_SORTS } from '../../constants.ts';
import { emptyState, isFiltered, type ListState, readState, toggle, writeState } from './state.ts';

const words = fc.string({ unit: 'binary' }).filter((text) => text.trim() !== '');
const names = fc.uniqueArray(words, { maxLength: 3 });
const year = fc.integer({ min: 1000, max: 9999 });
const state: fc.Arbitrary<ListState> = fc.record(
  {
    q: fc.oneof(fc.constant(''), words),
    author: names,
    journal: names,
    type: names,
    year: fc.option(
      fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      { nil: undefined },
    ),
    only: fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 3 }),
    sort: fc.constantFrom(...LIST_SORTS),
    group: fc.constantFrom(...LIST_GROUPS),
    style: fc.oneof(fc.constant(''), fc.constant('apa')),
  },
  { noNullPrototype: true },
);

test('whatever a reader asks of a list comes back from the address unchanged', () => {
  fc.assert(fc.property(state, (asked) => assert.deepEqual(readState(writeState(asked)), asked)));
});

test('any query string can be read, and what it does not know is left in it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readState(`?${text}`)));
  assert.equal(writeState({ ...emptyState, q: '徐' }, '?utm=1&q=old'), '?utm=1&q=%E5%BE%90');
});

test('a list of which nothing is asked has a clean address', () => {
  assert.equal(writeState(emptyState), '');
  assert.equal(isFiltered(emptyState), false);
});

test('years are read in either order, and nonsense is no range', () => {
  assert.deepEqual(readState('?year=2021-2019').year, { from: 2019, to: 2021 });
  assert.deepEqual(readState('?year=2020').year, { from: 2020, to: 2020 });
  for (const text of ['20', 'abcd', '2020-', '2020-21', '']) {
    assert.equal(readState(`?year=${text}`).year, undefined, text);
  }
});

test('a value of a facet is turned on, and off again', () => {
  const on = toggle(emptyState, 'author', '张和清');
  assert.deepEqual(on.author, ['张和清']);
  assert.deepEqual(toggle(on, 'author', '张和清'), emptyState);
});
