import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkParts } from './mark-links.ts';

const linked = (mark: string, numbers: readonly number[], isNumeric = true): string =>
  linkParts(mark, numbers, isNumeric)
    .map(({ text, cites }) => (cites.length > 0 ? `<${text}:${cites.join('+')}>` : text))
    .join('');

test('each number of a mark is a link, a range is one for all its works', () => {
  assert.equal(linked('[12]', [12]), '[<12:12>]');
  assert.equal(linked('[1,3-5]', [1, 3, 4, 5]), '[<1:1>,<3-5:3+4+5>]');
});

test('a place in the work is no link', () => {
  assert.equal(linked('[1-3][5]38', [1, 2, 3, 5]), '[<1-3:1+2+3>][<5:5>]38');
  assert.equal(linked('[12, p. 38]', [12]), '[<12:12>, p. 38]');
});

test('names and years are links, work by work', () => {
  assert.equal(
    linked('（俞可平，2019；张和清，2021）', [22, 2], false),
    '（<俞可平，2019:22>；<张和清，2021:2>）',
  );
});

test('works the style joins share one link', () => {
  assert.equal(linked('(Zhang, 2021a, 2021b)', [2, 3], false), '(<Zhang, 2021a, 2021b:2+3>)');
});
