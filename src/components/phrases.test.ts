import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { phrases } from './phrases.ts';

test('a Chinese title may be broken between words, not within one, nor before a single character or a sign', () => {
  assert.deepEqual(phrases('社会工作站的创新、扩散与扎根'), [
    '社会',
    '工作站的',
    '创新、扩散与',
    '扎根',
  ]);
  assert.deepEqual(phrases('论Web of Science数据库'), ['论', 'Web of Science', '数据库']);
});

test('a title in Latin letters stays whole', () => {
  assert.deepEqual(phrases('How a Policy Travels'), ['How a Policy Travels']);
});

test('nothing of any title is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => phrases(text).join('') === text),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('社会', '工作', '的', '：', '（', 'Web', ' ', '2019', '）', '与')),
      (parts) => phrases(parts.join('')).join('') === parts.join(''),
    ),
  );
});
