import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CITATION as C, sentencesOf } from './sentences.ts';

const split = (text: string, language = 'zh'): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

test('Chinese sentences end at 。！？, closing marks included', () => {
  assert.deepEqual(split('他说：“好。”然后走了。真的吗？'), [
    '他说：“好。”',
    '然后走了。',
    '真的吗？',
  ]);
});

test('a citation before the full stop stays in its sentence', () => {
  assert.deepEqual(split(`机制${C}。其次${C}，又。`), [`机制${C}。`, `其次${C}，又。`]);
});

test('a citation after the full stop belongs to the sentence before it', () => {
  assert.deepEqual(split(`Mechanisms spread.${C} They adapt.${C}${C} Then they stay.`, 'en'), [
    `Mechanisms spread.${C} `,
    `They adapt.${C}${C} `,
    'Then they stay.',
  ]);
});

test('“et al.” before a small letter ends no sentence', () => {
  assert.deepEqual(split('Xu et al. found it.', 'en'), ['Xu et al. found it.']);
});
