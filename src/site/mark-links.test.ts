import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type LinkedText,
  namedParts,
  numericParts,
  type PrintedWork,
  wordedParts,
} from './mark-links.ts';

const shown = (parts: readonly LinkedText[]): string =>
  parts
    .map(({ text, cites }) => (cites.length > 0 ? `<${text}:${cites.join('+')}>` : text))
    .join('');
const linked = (mark: string, numbers: readonly number[]): string =>
  shown(numericParts(mark, numbers));
const named = (mark: string, ...works: readonly PrintedWork[]): string =>
  shown(namedParts(mark, works));
const YU = { number: 22, alone: '（俞可平，2019）' };
const ZHANG = { number: 2, alone: '（张和清，2021）80-82' };

test('each number of a mark is a link, a range is one for all its works', () => {
  assert.equal(linked('[12]', [12]), '[<12:12>]');
  assert.equal(linked('[1,3-5]', [1, 3, 4, 5]), '[<1:1>,<3-5:3+4+5>]');
  assert.equal(linked('[3-5]', [5, 3, 4]), '[<3-5:3+4+5>]');
});

test('a place in the work is no link', () => {
  assert.equal(linked('[1-3][5]38', [1, 2, 3, 5]), '[<1-3:1+2+3>][<5:5>]38');
  assert.equal(linked('[12, p. 38]', [12]), '[<12:12>, p. 38]');
});

test('names and years are links, work by work, in whatever order the style put them', () => {
  assert.equal(
    named('（俞可平，2019；张和清，2021）', ZHANG, YU),
    '（<俞可平，2019:22>；<张和清，2021:2>）',
  );
});

test('a place after a mark in parentheses is no link', () => {
  assert.equal(
    named('（俞可平，2019）（张和清，2021）80-82', YU, ZHANG),
    '（<俞可平，2019:22>）（<张和清，2021:2>）80-82',
  );
});

test('works the style joins share one link', () => {
  const works = [2, 3].map((number) => ({ number, alone: `(Zhang, 2021${'ab'[number - 2]})` }));
  assert.equal(named('(Zhang, 2021a, 2021b)', ...works), '<(Zhang, 2021a, 2021b):2+3>');
});

test('among the author’s own words each work is a link, and the words are none', () => {
  const worded = (mark: string, ...works: readonly PrintedWork[]): string =>
    shown(wordedParts(mark, works));
  assert.equal(
    worded('（参见张和清，2021）80-82（又见俞可平，2019）', ZHANG, YU),
    '（参见<张和清，2021:2>）80-82（又见<俞可平，2019:22>）',
  );
  assert.equal(
    worded(
      '（参见表2[2]38；又见[22]）',
      { number: 2, alone: '[2]38', prefix: '参见表2' },
      { number: 22, alone: '[22]' },
    ),
    '（参见表2[<2:2>]38；又见[<22:22>]）',
  );
});

test('a mark whose works are not found in it is one link', () => {
  const works = [{ number: 2, alone: '(A, 2021)' }];
  assert.equal(shown(wordedParts('(see B, 2020)', works)), '<(see B, 2020):2>');
});
