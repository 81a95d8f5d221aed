import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rareReferences } from './fixtures/rare-references.ts';
import { readingsOf } from './indexer/readings.ts';
import { entryOf } from './record.ts';
import { tokensOf } from './tokens.ts';

test('characters beyond the first plane are never cut in half', () => {
  const name = { family: '𠮷', given: '野家' };
  const entry = {
    type: 'book',
    titles: ['𐐀𐐁𐐂𐐃𐐄𐐅 𠮷野家'],
    names: [name],
    containers: ['𠮷野学报'],
    keywords: [],
    others: ['👩‍👧'],
  } as const;
  const readings = { names: ['𠮷 ye jia'], titles: ['𠮷 ye jia'], containers: ['𠮷 ye xue bao'] };
  const tokens = Object.values(tokensOf(entry, readings)).flat();
  assert.ok(tokens.every((token) => token.isWellFormed()));
});

test('no token is the beginning of another, and none holds a sign at which Pagefind would cut it', () => {
  const tokens = rareReferences.flatMap((reference) => {
    const entry = entryOf(reference);
    return Object.values(tokensOf(entry, readingsOf(entry))).flat();
  });
  for (const token of tokens) assert.match(token, /^(-|ƻ[\p{L}\p{N}]+ß[a-z])$/u);
});
