import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '../bibliography/index.ts';
import { citedEntries, letterOf } from './cited.ts';

const work = (author: Reference['author'], journal: string): Reference => ({
  id: 'x',
  type: 'article-journal',
  language: 'zh-CN',
  author,
  'container-title': journal,
});

const articles = [
  {
    slug: 'one',
    references: [
      work(
        [
          { family: '曾', given: '永生' },
          { family: '单', given: '平' },
        ],
        '重庆社会科学',
      ),
      work([{ family: 'Smith', given: 'J' }, { literal: 'others' }], 'The China Quarterly'),
    ],
  },
  {
    slug: 'two',
    references: [
      work(
        [
          { family: 'Zeng', given: 'Yongsheng' },
          { family: '曾', given: '永生' },
        ],
        '社会工作',
      ),
    ],
  },
];

const names = (kind: 'authors' | 'journals') =>
  citedEntries(articles, kind).map((entry) => `${letterOf(entry)} ${entry.name.text}`);

test('surnames stand under their own reading, Latin names among them', () => {
  assert.deepEqual(names('authors'), ['S 单平', 'S Smith J', 'Z 曾永生', 'Z Zeng Yongsheng']);
});

test('two spellings of what may be one person stay two entries, one spelling is one', () => {
  const [, , han, latin] = citedEntries(articles, 'authors');
  assert.deepEqual(han?.citations, [
    { slug: 'one', number: 1 },
    { slug: 'two', number: 1 },
  ]);
  assert.deepEqual(latin?.citations, [{ slug: 'two', number: 1 }]);
});

test('journals stand by pinyin, and an article in front of a title does not count', () => {
  assert.deepEqual(names('journals'), ['C The China Quarterly', 'C 重庆社会科学', 'S 社会工作']);
});

test('a letter with a stroke, and a ligature, stand under what they are written as without', () => {
  const authors = ['Ørsted', 'Łukasiewicz', 'Þórðarson', 'Çelik', 'Émile'];
  const references = authors.map((family) => work([{ family }], 'Ångström Letters'));
  const found = citedEntries([{ slug: 'one', references }], 'authors');
  assert.deepEqual(
    found.map((entry) => [letterOf(entry), entry.name.text]),
    [
      ['C', 'Çelik'],
      ['E', 'Émile'],
      ['L', 'Łukasiewicz'],
      ['O', 'Ørsted'],
      ['T', 'Þórðarson'],
    ],
  );
});
