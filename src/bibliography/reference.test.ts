import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceSchema } from './reference.ts';

const work = { id: 'a', type: 'book', language: 'en-US', title: 'Title' };
const refusal = (change: object): string | undefined =>
  referenceSchema.safeParse({ ...work, ...change }).error?.issues[0]?.message;

test('what no page can show is refused by its number', () => {
  const hidden = { '\0': 'U+0000', '\u0007': 'U+0007', '\u0085': 'U+0085', '\ud800': 'U+D800' };
  for (const [character, name] of Object.entries({ ...hidden, '\uffff': 'U+FFFF' })) {
    assert.match(
      refusal({ title: `a${character}b` }) ?? '',
      new RegExp(`^holds ${name.replace('+', '\\+')}, `),
    );
  }
});

test('white space, joiners, emoji, marks and all scripts of the world are text', () => {
  for (const text of [
    'a\tb\nc',
    'मानव\u200dाधिकार',
    '👩\u200d👩\u200d👧',
    'Z̸̢̛͇a',
    'مرحبا',
    '𠮷野家',
    '\u202eabc',
  ]) {
    assert.equal(refusal({ title: text }), undefined, text);
  }
});

test('a language is a tag, not a word', () => {
  for (const language of ['zh-CN', 'en', 'sr-Latn-RS', 'de-1996', 'zh-Hant']) {
    assert.equal(refusal({ language }), undefined, language);
  }
  for (const language of ['constructor', '__proto__', 'Chinese', 'zh_CN', '中文', '"><b>']) {
    assert.match(refusal({ language }) ?? '', /language tag like zh-CN/, language);
  }
});

test('a year has six digits at most', () => {
  assert.equal(refusal({ issued: { 'date-parts': [[-999_999]] } }), undefined);
  assert.ok(refusal({ issued: { 'date-parts': [[1e15]] } }));
  assert.ok(refusal({ issued: { 'date-parts': [['99999999999']] } }));
});
