import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import type { Reference } from '../reference.ts';
import { createFormatter } from './formatter.ts';
import { styles } from './styles.ts';

const formatter = createFormatter(readCslResources(process.cwd()));

const article = (id: string, more: Partial<Reference>): Reference => ({
  id,
  type: 'article-journal',
  language: 'zh-CN',
  title: '题名',
  'container-title': '学报',
  issued: { 'date-parts': [[2019]] },
  volume: '5',
  issue: '3',
  page: '1-20',
  ...more,
});
const many = ['张三', '李四', '王五', '赵六', '钱七', '孙八', '周九'].map((name) => ({
  family: name.slice(0, 1),
  given: name.slice(1),
}));
const western = ['Allen', 'Pereira', 'Raes', 'Smith', 'Jones', 'Brown', 'Green'].map((family) => ({
  family,
  given: 'Robert G.',
}));
const chinese = article('chinese', { author: many });
const english = article('english', {
  language: 'en-US',
  title: 'A title',
  'container-title': 'Journal of Tests',
  author: western,
});
const german = article('german', {
  ...english,
  id: 'german',
  language: 'de',
  author: western.slice(3),
});

const textOf = (style: string, references: Reference[], id: string): string =>
  formatter.bibliography(references, style).find((entry) => entry.id === id)?.text ?? '';

for (const { id: style } of styles) {
  describe(`in ${style}`, () => {
    test('an entry reads the same whatever the languages of the others', () => {
      const mixed = [chinese, english, german];
      assert.equal(textOf(style, mixed, 'chinese'), textOf(style, [chinese], 'chinese'));
      assert.equal(textOf(style, mixed, 'english'), textOf(style, [english], 'english'));
    });

    test('a Chinese entry has no English words and an English one no Chinese', () => {
      assert.doesNotMatch(textOf(style, [chinese, english], 'chinese'), /[a-z]{2}/iu);
      assert.doesNotMatch(textOf(style, [chinese, english], 'english'), /\p{Script=Han}|～/u);
    });

    test('a printed 等 or "et al." stands in the language of its entry', () => {
      const others = { literal: 'others' };
      const list = [
        article('a', { author: [many[0] ?? {}, others] }),
        article('b', { ...english, id: 'b', author: [western[0] ?? {}, others] }),
      ];
      assert.match(textOf(style, list, 'a'), /张三(?:[,，] ?)?等/u);
      assert.match(textOf(style, list, 'b'), /Allen.{0,15}et al\.(?!\.)/iu);
    });
  });
}

test('English page ranges have English dashes in APA, beside Chinese entries', () => {
  assert.match(textOf('apa', [chinese, english], 'english'), /1–20/u);
});

test('a Japanese entry has 他, a Russian one и др.', () => {
  const list = [
    article('japanese', { language: 'ja-JP', author: many }),
    article('russian', {
      language: 'ru-RU',
      author: western,
    }),
  ];
  assert.match(textOf('gbt7714-2015-numeric', list, 'japanese'), /王五, 他\. /u);
  assert.match(textOf('gbt7714-2015-numeric', list, 'russian'), /RAES R G, и др\. /u);
});

test('edition, translator and volume are in the language of their entry', () => {
  const book = article('book', {
    type: 'book',
    author: [{ literal: '扬奎斯特' }],
    translator: [{ literal: '杨斌' }],
    edition: '2',
    volume: '1',
    publisher: '出版社',
    'publisher-place': '北京',
    page: '8',
    'container-title': undefined,
    issue: undefined,
  });
  const list = [book, { ...book, id: 'same in English', language: 'en-US' }];
  const texts = formatter.bibliography(list, 'gbt7714-2015-numeric').map(({ text }) => text);
  assert.deepEqual(texts, [
    '扬奎斯特. 题名: 第 1 卷[M]. 杨斌, 译. 2 版. 北京: 出版社, 2019: 8.',
    '扬奎斯特. 题名: vol. 1[M]. 杨斌, trans. 2nd ed. 北京: 出版社, 2019: 8.',
  ]);
});

test('Harvard is written in British English', () => {
  assert.match(textOf('harvard', [english], 'english'), /‘A title’,/u);
});

test('a Chinese day follows its month in every style', () => {
  const news = article('news', {
    type: 'article-newspaper',
    author: many.slice(0, 1),
    issued: { 'date-parts': [[2022, 8, 16]] },
  });
  for (const { id } of styles.filter(({ kind }) => kind !== 'numeric')) {
    assert.match(textOf(id, [news], 'news'), /8月16日|2022-08-16/u, id);
  }
});

test('two Chinese authors are joined by 和 without a comma', () => {
  const pair = article('pair', { author: many.slice(0, 2) });
  assert.ok(textOf('mla', [pair], 'pair').startsWith('张三和李四. '));
});
