import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issnOf } from './issn.ts';

test('of several numbers of a serial that of print stands, or that of all its forms', () => {
  const numbers = [
    ['1999-0001 (Electronic) 1999-0009 (Print)', '1999-0009'],
    ['1999-0001 (Electronic) 1999-0009 (Linking)', '1999-0009'],
    ['1999-0001 (Electronic)', '1999-0001'],
    ['1672-4828, 2345-6789', '1672-4828, 2345-6789'],
    ['1672-4828', '1672-4828'],
    ['(none)', '(none)'],
  ] as const;
  for (const [text, expected] of numbers) assert.equal(issnOf(text), expected);
});
