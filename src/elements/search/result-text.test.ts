import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Result } from '../../search/client.ts';
import { oncePerText } from './result-text.ts';

const result = (id: number, text: string): Result => ({
  id,
  path: `articles/a${id}/#ref-1`,
  slug: `a${id}`,
  number: 1,
  title: text,
  text,
  authors: [],
  journal: '',
  year: '2008',
  type: 'book',
});

test('a work that several articles cite alike is taken away once, where it first stands', () => {
  const [first, second] = ['费孝通. 乡土中国[M]. 2008.', '费孝通. 江村经济[M]. 2001.'];
  const found = [first, second, first, second, first].map((text, id) => result(id, text));
  assert.deepEqual(
    oncePerText(found).map(({ id }) => id),
    [0, 1],
  );
});

test('articles of this site are told apart by more than their titles', () => {
  const article = (id: number, year: string) => ({
    ...result(id, 'Editorial'),
    number: undefined,
    year,
  });
  assert.equal(oncePerText([article(1, '2021'), article(2, '2022'), article(3, '2022')]).length, 2);
});
