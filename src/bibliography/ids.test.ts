import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignIds } from './ids.ts';
import { parseName } from './names.ts';
import type { Reference } from './reference.ts';

const reference = (fields: Partial<Reference>): Reference => ({
  id: '',
  type: 'article-journal',
  language: 'zh-CN',
  ...fields,
});
const by = (author: string, year = 2020) =>
  reference({ author: [parseName(author)], issued: { 'date-parts': [[year]] } });
const idsOf = (...references: Reference[]) => assignIds(references).map(({ id }) => id);

test('an id is the first family name and the year', () => {
  assert.deepEqual(idsOf(by('赵军雷'), by('Allen R G', 1998)), ['zhao-2020', 'allen-1998']);
});

test('surnames are read as surnames', () => {
  const names = ['曾永生', '沈悌', '叶敏', '仇小', '解放', '单晶晶', '任克强', '欧阳修', '尉迟恭'];
  const surnames = ['zeng', 'shen', 'ye', 'qiu', 'xie', 'shan', 'ren', 'ouyang', 'yuchi'];
  assert.deepEqual(
    idsOf(...names.map((name) => by(name))),
    surnames.map((name) => `${name}-2020`),
  );
});

test('later ones of a kind carry a letter, in list order, past z', () => {
  const ids = idsOf(...Array.from({ length: 60 }, () => by('赵军雷')));
  assert.deepEqual(ids.slice(0, 3), ['zhao-2020', 'zhao-2020-b', 'zhao-2020-c']);
  assert.deepEqual(ids.slice(25, 28), ['zhao-2020-z', 'zhao-2020-aa', 'zhao-2020-ab']);
  assert.equal(new Set(ids).size, 60);
});

test('ids that are there already are kept and never given twice', () => {
  assert.deepEqual(idsOf(by('赵军雷'), { ...by('赵军雷'), id: 'zhao-2020' }), [
    'zhao-2020-b',
    'zhao-2020',
  ]);
});

test('without an author the title or the container speaks, and the year of access', () => {
  const notice = {
    title: '民政部办公厅关于加快建设的通知',
    accessed: { 'date-parts': [[2021, 4, 12]] },
  };
  assert.deepEqual(idsOf(reference(notice)), ['minzhengbuban-2021']);
  assert.deepEqual(idsOf(reference({ 'container-title': 'SOCIAL WORK AND MANAGEMENT' })), [
    'social-work-and-management',
  ]);
  assert.deepEqual(idsOf(reference({})), ['anon']);
});
