import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry, SearchRecord } from '../record.ts';
import { stretchesOf } from './stretches.ts';

const record = (title: string): SearchRecord => {
  const entry = {
    type: 'book',
    titles: [title],
    names: [],
    containers: [],
    keywords: [],
    others: [],
  } as const;
  return { path: '', slug: '', text: '', entry };
};
const titleOf = ({ titles }: Entry) => titles[0] ?? '';

test('stretches hold every entry, in order, and no more than they may', () => {
  const titles = Array.from({ length: 50 }, (_, at) => `题名${at}`);
  const stretches = [...stretchesOf(titles.map(record), 30)].map((each) => each.map(titleOf));
  assert.deepEqual(stretches.flat(), titles);
  assert.ok(stretches.length > 5);
  for (const stretch of stretches) assert.ok(stretch.join('').length <= 30);
});

test('what fits into one stretch is one; what does not is divided alike, and none is left with a few', () => {
  const long = record('题'.repeat(10_000));
  const countsOf = (records: number) => {
    const all = Array.from({ length: records }, () => long);
    return [...stretchesOf(all)].map(({ length }) => length);
  };
  assert.deepEqual(countsOf(240), [240]);
  const several = countsOf(900);
  assert.ok(several.length > 1);
  assert.ok(
    Math.max(...several) - Math.min(...several) <= 0.1 * Math.max(...several),
    `${several}`,
  );
});

test('no records are one stretch, and one that is too long is a stretch too', () => {
  assert.deepEqual([...stretchesOf([])], [[]]);
  assert.equal([...stretchesOf([record('题'.repeat(40)), record('名')], 10)].length, 2);
});
