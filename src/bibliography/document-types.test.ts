import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentMarks, isCarrier, markOfType, typeOfMark } from './document-types.ts';
import { referenceTypes } from './reference.ts';

test('every mark comes back from the type it stands for, but for DB, which DS has replaced', () => {
  for (const mark of Object.keys(documentMarks)) {
    const type = typeOfMark(mark);
    assert.ok(type);
    assert.equal(markOfType(type), mark === 'DB' ? 'DS' : mark);
  }
});

test('every CSL type has a mark', () => {
  for (const type of referenceTypes) assert.ok(markOfType(type) in documentMarks);
  assert.equal(markOfType('chapter'), 'M');
  assert.equal(markOfType('legislation'), 'Z');
});

test('a part of a book is a chapter, a part of a journal an article', () => {
  assert.equal(typeOfMark('M', true), 'chapter');
  assert.equal(typeOfMark('J', true), 'article-journal');
  assert.equal(typeOfMark('toString'), undefined);
});

test('carriers are told from marks', () => {
  assert.ok(isCarrier('OL'));
  assert.ok(!isCarrier('M'));
});
