import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import type { Reference } from '../reference.ts';
import { createFormatter } from './formatter.ts';
import { type StyleId, styles } from './styles.ts';

const { citedList } = createFormatter(readCslResources(process.cwd()));
const print = (reference: Omit<Reference, 'id'>, style: StyleId) =>
  citedList([{ id: 'a', ...reference }], style)[0] ?? { html: '', text: '', mark: '' };

const names = [
  { family: '赵', given: '军雷' },
  { family: '钱', given: '大' },
];
const article: Omit<Reference, 'id'> = {
  type: 'article-journal',
  language: 'zh-CN',
  title: '社工站建设策略初探',
  'container-title': '社会与公益',
  author: names,
  issued: { 'date-parts': [[2020, 5]] },
  volume: '33',
  issue: '12',
  page: '100-120',
};
const book: Omit<Reference, 'id'> = {
  type: 'book',
  language: 'zh-CN',
  title: '中国社会工作史',
  author: [names[0] ?? {}],
  edition: '2',
  publisher: '北京大学出版社',
  issued: { 'date-parts': [[2014]] },
};

test('a Chinese article reads as Chinese in every style', () => {
  const expected: Partial<Record<StyleId, string>> = {
    apa: '赵军雷和钱大. (2020). 社工站建设策略初探. 《社会与公益》, 33(12), 100–120.',
    mla: '赵军雷和钱大. 《社工站建设策略初探》. 《社会与公益》, 第 33 卷, 第 12 期, 2020年5月, 第 100–120 页.',
    'chicago-notes':
      '赵军雷和钱大. 《社工站建设策略初探》. 《社会与公益》 33, 第 12 期 (2020年5月): 100–120.',
    harvard: '赵军雷和钱大 (2020) 《社工站建设策略初探》, 《社会与公益》, 33(12), 第 100–120 页.',
    vancouver: '赵军雷, 钱大. 社工站建设策略初探. 社会与公益. 2020年5月;33(12):100–120.',
    ieee: '赵军雷和钱大, 《社工站建设策略初探》, 《社会与公益》, 第 33 卷, 第 12 期, 第 100–120 页, 2020年5月.',
  };
  const printed = Object.keys(expected).map((id) => [id, print(article, id as StyleId).text]);
  assert.deepEqual(Object.fromEntries(printed), expected);
});

test('a page of four digits before a month is not taken for a year', () => {
  const { text } = print({ ...article, page: '1496-1504' }, 'ieee');
  assert.match(text, /, 第 1496–1504 页, 2020年5月\.$/u);
});

test('no style sets Han text in italics', () => {
  for (const { id } of styles) {
    for (const work of [article, book, { ...book, type: 'thesis' } as const]) {
      assert.doesNotMatch(print(work, id).html, /<i>[^<]*\p{Script=Han}/u, id);
    }
  }
});

test('title marks are never doubled, and single ones within others', () => {
  const cited = { ...book, title: '《红楼梦》与《水浒传》', edition: undefined };
  for (const type of ['book', 'thesis', 'report', 'webpage', 'standard'] as const) {
    for (const { id, marksTitles } of styles.map((style) => ({
      marksTitles: undefined,
      ...style,
    }))) {
      const { text, mark } = print({ ...cited, type }, id);
      assert.doesNotMatch(text + mark, /《《|》》|《〈[^》]*〉》(?!.)/u, `${id} ${type}`);
      if (marksTitles) assert.match(text, /《〈红楼梦〉与〈水浒传〉》/u, `${id} ${type}`);
    }
  }
});

test('a Chinese edition, and a book of a Japanese author', () => {
  assert.match(print(book, 'chicago-notes').text, /《中国社会工作史》\. 第 2 版\. /u);
  const japanese = { ...book, language: 'ja-JP', title: '村落社会学', edition: undefined };
  assert.match(print(japanese, 'ieee').text, /, 『村落社会学』\. /u);
});

test('a Western author of a Chinese book keeps the comma after the family name', () => {
  const translated = { ...book, author: [{ family: 'Giddens', given: 'Anthony' }] };
  assert.match(print(translated, 'apa').text, /^Giddens, A\. \(2014\)/u);
  assert.match(print(translated, 'mla').text, /^Giddens, Anthony\. 《/u);
  assert.match(print(translated, 'gbt7714-2015-numeric').text, /^GIDDENS A\. /u);
});

for (const medium of ['OL', 'EB/OL', 'DB/MT']) {
  test(`the carrier ${medium} of GB/T 7714 is no word of another style`, () => {
    const page = {
      ...book,
      type: 'webpage',
      edition: undefined,
      medium,
      URL: 'https://example.org/',
    } as const;
    for (const { id } of styles.filter((style) => !style.id.startsWith('gbt7714'))) {
      assert.doesNotMatch(print(page, id).text, /\bOL\b|\bMT\b/u, id);
    }
    assert.match(print(page, 'gbt7714-2025-numeric').text, /\[EB\/(?:OL|MT)\]/u);
  });
}

test('another medium stays: it says what the work is', () => {
  const film = { ...book, language: 'en-US', title: 'Film', medium: 'DVD', edition: undefined };
  assert.match(print({ ...film, type: 'motion_picture' }, 'apa').text, /DVD/u);
});
