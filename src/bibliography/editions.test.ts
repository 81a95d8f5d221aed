import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionNumber } from './editions.ts';

test('an edition is its number, in whatever words', () => {
  const words = [
    '2',
    '第二版',
    '第2版',
    '2版',
    '二',
    '2nd',
    '2nd ed.',
    'Second',
    'second edition',
    '2. Aufl.',
  ];
  for (const text of words) assert.equal(editionNumber(text), '2', text);
  assert.equal(editionNumber('第十二版'), '12');
});

test('what says more than a number, or something else, has none', () => {
  for (const text of ['修订版', '第2版修订本', 'rev. ed.', '2020年版', '', '影印本'])
    assert.equal(editionNumber(text), undefined, text);
});
