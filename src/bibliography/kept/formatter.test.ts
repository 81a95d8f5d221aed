import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import { createFormatter } from '../format/formatter.ts';
import type { Reference } from '../reference.ts';
import { keeping } from './formatter.ts';
import type { Store } from './store.ts';

const list: readonly Reference[] = [
  { id: 'a', type: 'book', language: 'zh-CN', title: '社会工作' },
  { id: 'b', type: 'book', language: 'en-US', title: 'Social Work' },
];
const plain = createFormatter(readCslResources(process.cwd()));

function inMemory(): Store & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (name) => texts.get(name),
    has: (name) => texts.has(name),
    write: (name, text) => texts.set(name, text),
  };
}

test('a list is formatted once, and afterwards read', () => {
  const store = inMemory();
  let formatted = 0;
  const citedList: typeof plain.citedList = (...asked) => {
    formatted += 1;
    return plain.citedList(...asked);
  };
  const formatter = keeping({ ...plain, citedList }, store);
  const expected = plain.citedList(list, 'apa');
  assert.ok(!formatter.has(list, 'apa'));
  assert.deepEqual(formatter.citedList(list, 'apa'), expected);
  assert.deepEqual(formatter.citedList(structuredClone(list), 'apa'), expected);
  assert.ok(formatter.has(list, 'apa'));
  assert.equal(formatted, 1);
});

test('another style, order or word is another list', () => {
  const store = inMemory();
  const formatter = keeping(plain, store);
  const [first, second] = list as [Reference, Reference];
  formatter.citedList(list, 'apa');
  formatter.citedList(list, 'mla');
  formatter.citedList([second, first], 'apa');
  formatter.citedList([{ ...first, title: '社会' }, second], 'apa');
  assert.equal(store.texts.size, 4);
});

test('the marks of a text are made once, and anew for other clusters or another language', () => {
  const store = inMemory();
  let made = 0;
  const marks: typeof plain.marks = (...asked) => {
    made += 1;
    return plain.marks(...asked);
  };
  const formatter = keeping({ ...plain, marks }, store);
  const style = 'gbt7714-2015-author-date';
  const [one, both] = [[[{ id: 'a' }]], [[{ id: 'a' }, { id: 'b' }]]];
  const expected = plain.marks(list, style, one, 'zh-CN');
  assert.deepEqual(formatter.marks(list, style, one, 'zh-CN'), expected);
  assert.deepEqual(formatter.marks(structuredClone(list), style, one, 'zh-CN'), expected);
  assert.equal(made, 1);
  formatter.marks(list, style, both, 'zh-CN');
  formatter.marks(list, style, one, 'en-US');
  assert.equal(made, 3);
});
