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

test('stretches hold what was made of every record, in order, each by a maker of its own', () => {
  const titles = Array.from({ length: 50 }, (_, at) => `题名${at}`);
  let makers = 0;
  const maker = () => {
    makers += 1;
    return titleOf;
  };
  const stretches = [...stretchesOf(titles.map(record), maker, 30)];
  assert.deepEqual(stretches.flat(), titles);
  assert.ok(stretches.length > 5 && makers >= stretches.length);
  for (const stretch of stretches) assert.ok(stretch.join('').length <= 30);
});

test('what fits into one stretch is one; what does not is divided alike, and none is left with a few', () => {
  const long = record('题'.repeat(10_000));
  const countsOf = (records: number) => {
    const all = Array.from({ length: records }, () => long);
    return [...stretchesOf(all, () => titleOf)].map(({ length }) => length);
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
  assert.deepEqual([...stretchesOf([], () => titleOf)], [[]]);
  assert.equal(
    [...stretchesOf([record('题'.repeat(40)), record('名')], () => titleOf, 10)].length,
    2,
  );
});
