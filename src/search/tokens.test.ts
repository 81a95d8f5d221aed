import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from './tokens.ts';

test('characters beyond the first plane are never cut in half', () => {
  const name = { family: '𠮷', given: '野家' };
  const entry = {
    type: 'book',
    titles: ['𐐀𐐁𐐂𐐃𐐄𐐅 𠮷野家'],
    names: [name],
    containers: ['𠮷野学报'],
    others: ['👩‍👧'],
  } as const;
  const readings = { names: ['𠮷 ye jia'], titles: ['𠮷 ye jia'], containers: ['𠮷 ye xue bao'] };
  assert.ok(tokensOf(entry, readings).isWellFormed());
});
