import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoOf } from './dates.ts';

const iso = (...parts: number[]) => isoOf({ 'date-parts': [parts] });

test('a date is as exact as it is known, its year in four digits', () => {
  assert.deepEqual(
    [iso(2020), iso(2020, 3), iso(2020, 3, 9), iso(618)],
    ['2020', '2020-03', '2020-03-09', '0618'],
  );
});

test('a year before our era has its sign before four digits', () => {
  assert.deepEqual([iso(-44, 3, 15), iso(-220)], ['-0044-03-15', '-0220']);
});

test('words that name no year are no date', () => {
  assert.equal(isoOf({ literal: '清光绪年间' }), undefined);
});
