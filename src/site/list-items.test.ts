import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '../bibliography/index.ts';
import { listItems, listRows } from './list-items.ts';

const by = (family: string, given: string, rest: Partial<Reference> = {}): Reference => ({
  id: `${family}${given}`,
  type: 'article-journal',
  language: 'zh-CN',
  title: '题名',
  author: [{ family, given }],
  ...rest,
});

test('authors stand in the order of pinyin, surnames read as surnames', () => {
  const families = ['查', '单', '解', '区', '曾', '仇'];
  const items = listItems(listRows(families.map((family) => by(family, '明'))), 'zh');
  const sorted = items.toSorted((a, b) => a.byAuthor - b.byAuthor);
  const names = sorted.map(({ authors }) => authors[0]);
  assert.deepEqual(names, ['区明', '仇明', '单明', '解明', '曾明', '查明']);
});

test('names in letters stand among the Chinese ones, and a work without author by its title', () => {
  const { author: _, ...unsigned } = by('', '', { title: '民政部通知' });
  const items = listItems(listRows([by('Zhao', 'Wenyao'), unsigned, by('安', '宁')]), 'en');
  assert.deepEqual(
    items.map(({ byAuthor }) => byAuthor),
    [2, 1, 0],
  );
});

test('a document type is named in the language of the page', () => {
  const [en, zh] = (['en', 'zh'] as const).map((locale) =>
    listItems(listRows([by('徐', '选国')]), locale),
  );
  assert.deepEqual([en?.[0]?.typeName, zh?.[0]?.typeName], ['Journal article', '期刊文章']);
});
