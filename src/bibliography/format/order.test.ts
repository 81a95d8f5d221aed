import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name, Reference } from '../reference.ts';
import { sortedPlaces } from './order.ts';

const by = (
  author: Name | undefined,
  year: number,
  title = '题名',
  language = 'zh-CN',
): Reference => ({
  id: `${title}-${year}`,
  type: 'book',
  language,
  title,
  ...(author && { author: [author] }),
  issued: { 'date-parts': [[year]] },
});
const han = (family: string, given = '明'): Name => ({ family, given });

const familiesInOrder = (references: Reference[], byLanguage = false): (string | undefined)[] =>
  sortedPlaces(references, byLanguage).map((place) => references[place]?.author?.[0]?.family);

test('Chinese names stand by pinyin, surnames in their own readings', () => {
  const families = ['曾', '沈', '陈', '单', '叶', '任', '欧阳', '仇'];
  const references = families.map((family) => by(han(family), 2020));
  assert.deepEqual(familiesInOrder(references), ['陈', '欧阳', '仇', '任', '单', '沈', '叶', '曾']);
});

test('Chinese and Latin names stand in one alphabet, or Chinese ones first', () => {
  const references = [
    by({ family: 'Zhou', given: 'A' }, 2020, 'T', 'en-US'),
    by(han('赵'), 2020),
    by({ family: 'Allen', given: 'R' }, 2020, 'T', 'en-US'),
  ];
  assert.deepEqual(familiesInOrder(references), ['Allen', '赵', 'Zhou']);
  assert.deepEqual(familiesInOrder(references, true), ['赵', 'Allen', 'Zhou']);
});

test('works of one author stand by year, then by title', () => {
  const references = [by(han('俞'), 2020), by(han('俞'), 2019, '乙'), by(han('俞'), 2019, '甲')];
  assert.deepEqual(sortedPlaces(references, false), [2, 1, 0]);
});

test('a work without author stands by its title, without its article', () => {
  const references = [
    by({ family: 'Smith', given: 'J' }, 2020, 'T', 'en-US'),
    by(undefined, 2020, 'The Atlas', 'en-US'),
  ];
  assert.deepEqual(sortedPlaces(references, false), [1, 0]);
});
