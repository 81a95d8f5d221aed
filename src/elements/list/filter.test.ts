import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListItem } from '../../constants.ts';
import { facetValues, sortItems, visibleItems } from './filter.ts';
import { emptyState } from './state.ts';

const item = (
  number: number,
  authors: readonly string[],
  journal: string,
  year: number,
  places: readonly [author: number, journal: number],
): ListItem => ({
  number,
  authors,
  journal,
  year,
  typeName: '',
  type: journal ? 'article-journal' : 'webpage',
  byAuthor: places[0],
  byJournal: places[1],
  lookups: [],
  key: '',
});
const items = [
  item(1, ['曾永生'], '中国社会工作', 2021, [2, 1]),
  item(2, ['沈洁', '单士兵'], '社会工作', 2019, [1, 0]),
  item(3, [], '', 0, [0, 2]),
  item(4, ['单士兵'], '社会工作', 2021, [1, 0]),
];
const all = () => true;
const numbers = (state: Partial<typeof emptyState>) =>
  visibleItems(sortItems(items, { ...emptyState, ...state }), { ...emptyState, ...state }, all).map(
    ({ number }) => number,
  );

test('values of one facet are joined by or, facets by and', () => {
  assert.deepEqual(numbers({ author: ['曾永生', '沈洁'] }), [1, 2]);
  assert.deepEqual(numbers({ author: ['单士兵'], year: { from: 2020, to: 2022 } }), [4]);
});

test('what was picked out is shown alone, within whatever else is asked', () => {
  assert.deepEqual(numbers({ only: [3, 1] }), [1, 3]);
  assert.deepEqual(numbers({ only: [3, 1], journal: ['中国社会工作'] }), [1]);
});

test('a journal is exact: 社会工作 is not 中国社会工作', () => {
  assert.deepEqual(numbers({ journal: ['社会工作'] }), [2, 4]);
});

test('a reference without a year falls in no range of years', () => {
  assert.deepEqual(numbers({ year: { from: 1, to: 9999 } }), [1, 2, 4]);
});

test('order follows what is asked, ties keep the printed order, numbers never change', () => {
  assert.deepEqual(numbers({ sort: 'year' }), [1, 4, 2, 3]);
  assert.deepEqual(numbers({ sort: 'author' }), [3, 2, 4, 1]);
  assert.deepEqual(numbers({ sort: 'year', group: 'journal' }), [4, 2, 1, 3]);
});

test('counts are of what a further choice would show', () => {
  const state = { ...emptyState, author: ['曾永生'], year: { from: 2021, to: 2021 } };
  assert.deepEqual(facetValues(items, state, all, 'author'), [
    { value: '曾永生', count: 1 },
    { value: '单士兵', count: 1 },
  ]);
  assert.deepEqual(facetValues(items, state, all, 'journal'), [
    { value: '中国社会工作', count: 1 },
  ]);
});

test('a chosen value that nothing fits any more stays in its facet, to be taken away', () => {
  const state = { ...emptyState, journal: ['社会工作'] };
  const none = facetValues(items, state, () => false, 'journal');
  assert.deepEqual(none, [{ value: '社会工作', count: 0 }]);
});
