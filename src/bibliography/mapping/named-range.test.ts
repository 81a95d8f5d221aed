import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from './date-text.ts';
import { namedRange } from './named-range.ts';

const dates: readonly (readonly [string, object])[] = [
  [
    '2020 Jan-Feb',
    {
      'date-parts': [
        [2020, 1],
        [2020, 2],
      ],
    },
  ],
  [
    'JUL-AUG 2021',
    {
      'date-parts': [
        [2021, 7],
        [2021, 8],
      ],
    },
  ],
  [
    '2019 Dec-2020 Jan',
    {
      'date-parts': [
        [2019, 12],
        [2020, 1],
      ],
    },
  ],
  [
    '2020 Feb 20-26',
    {
      'date-parts': [
        [2020, 2, 20],
        [2020, 2, 26],
      ],
    },
  ],
  [
    '2020 Feb 28-Mar 2',
    {
      'date-parts': [
        [2020, 2, 28],
        [2020, 3, 2],
      ],
    },
  ],
  [
    'JUN 20-25, 2022',
    {
      'date-parts': [
        [2022, 6, 20],
        [2022, 6, 25],
      ],
    },
  ],
  ['2022 Winter', { 'date-parts': [[2022]], season: '4' }],
  ['SPR 2021', { 'date-parts': [[2021]], season: '1' }],
];

test('months, days and seasons that an issue spans are read, whichever way round', () => {
  for (const [text, expected] of dates) assert.deepEqual(readDate(text), expected, text);
});

test('what names no months is no such range', () => {
  for (const text of ['2020', '2020 Volume-Two', 'winter', 'Tide 2020', '2020 Tid-Ebb'])
    assert.equal(namedRange(text), undefined, text);
});
