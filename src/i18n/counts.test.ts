import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementWords } from './elements.ts';
import { en } from './en.ts';

test('one reference is not several', () => {
  const words = elementWords('en');
  assert.equal(en.allReferences(1), '1 reference');
  assert.equal(en.allReferences(2), '2 references');
  assert.equal(words.shown(1, 1), '1 reference');
  assert.equal(words.shown(0, 1), '0 of 1 reference');
  assert.equal(words.shown(1, 40), '1 of 40 references');
  assert.equal(words.referencesCopied(1), '1 reference copied');
});
