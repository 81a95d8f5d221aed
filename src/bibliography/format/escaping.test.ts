import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCslResources } from '../csl/resources.ts';
import type { Reference } from '../reference.ts';
import { createFormatter } from './formatter.ts';
import { styles } from './styles.ts';

const formatter = createFormatter(readCslResources(process.cwd()));

const book = (title: string, more: Partial<Reference> = {}): Reference => ({
  id: 'a',
  type: 'book',
  language: 'zh-CN',
  title,
  publisher: '出版社',
  'publisher-place': '北京',
  issued: { 'date-parts': [[2011]] },
  ...more,
});
const entryOf = (reference: Reference, style = 'gbt7714-2015-numeric') =>
  formatter.bibliography([reference], style)[0] ?? assert.fail('no entry');

/** Text, references to characters, and the tags of CSL rich text, nothing else. */
const SAFE =
  /^(?:[^<>&]|&#\d+;|<\/?(?:i|b|sup|sub)>|<span style="(?:font-variant: ?small-caps|font-style:normal|font-weight:normal|font-variant: ?normal|text-decoration:(?:none|underline));">|<\/span>)*$/u;

test('markup in a title comes out as text', () => {
  const { html, text } = entryOf(book('<script>alert(1)</script> & <i onclick="x()">y</i>'));
  assert.match(html, SAFE);
  assert.ok(text.startsWith('<script>alert(1)</script> & <i onclick="x()">y</i>[M]. '));
});

test('rich text of CSL stays markup', () => {
  const { html, text } = entryOf(book('H<sub>2</sub>O and <i>Eucalyptus grandis</i>'));
  assert.ok(html.startsWith('H<sub>2</sub>O and <i>Eucalyptus grandis</i>[M]. '));
  assert.ok(text.startsWith('H2O and Eucalyptus grandis[M]. '));
});

test('no punctuation of a Chinese title is changed', () => {
  const titles = [
    '“外‘内’外”: 标题——副题',
    '《书名》与〈篇名〉、「引」『引』',
    '什么何以可能?——上海梅村的"案例"研究',
    '定方向 建网络 抓管理——福建省三明市镇(街)社工站建设探索',
    '如何运用ATLAS. ti分析定性数据',
    '问号？叹号！省略……间隔·号、顿号；分号',
  ];
  for (const style of styles.filter(({ id }) => id.startsWith('gbt7714'))) {
    for (const title of titles) {
      assert.ok(
        entryOf(book(title), style.id).text.includes(`${title}[M]`),
        `${style.id}: ${title}`,
      );
    }
  }
});

test('URLs and DOIs are text, not links', () => {
  const { html } = entryOf(
    book('题名', { URL: 'https://example.org/?a=1&b=2', DOI: '10.1000/182' }),
  );
  assert.ok(html.endsWith('https://example.org/?a=1&#38;b=2. DOI:10.1000/182.'));
});

test('whatever stands in a field, the HTML is text and tags of CSL', () => {
  const piece = fc.constantFrom(
    '<i>',
    '</i>',
    '<b>',
    '<script>',
    '"',
    "'",
    '&',
    '<',
    '“',
    '题',
    'a',
    ' ',
    '\u202e',
    '</span>',
    '<span style="font-variant:small-caps;">',
    '<a href="javascript:x">',
  );
  const hostile = fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map((pieces) => `题${pieces.join('')}`);
  const style = fc.constantFrom(...styles.map(({ id }) => id));
  fc.assert(
    fc.property(hostile, hostile, hostile, style, (title, name, place, id) => {
      const reference = book(title, {
        author: [{ family: name, given: name }, { literal: name }],
        'publisher-place': place,
        'container-title': place,
        volume: name,
        page: title,
        language: 'en-US',
      });
      assert.match(entryOf(reference, id).html, SAFE);
    }),
    { numRuns: 150 },
  );
});

test('tags and quotation marks in hostile numbers come out as text', () => {
  for (const sign of ['<i>', '"', "'", '<script>', '</b><b>']) {
    const title = `题名${sign.repeat(30_000)}`;
    const { html, text } = entryOf(book(title));
    assert.ok(text.startsWith(title));
    assert.ok(!html.includes('<'));
  }
});

const SIGNS = ['<i></i>', '"', "'", '<span class="nocase"></span>', '<b>', '{}', '\ufffd'];

test('a text of nothing but signs is printed as it stands, in every style', () => {
  for (const { id } of styles) {
    for (const sign of SIGNS) {
      for (const language of ['zh-CN', 'en-US']) {
        const { title: _, ...nameless } = book(sign, { language, author: [{ literal: sign }] });
        for (const work of [nameless, book(sign, { language, issued: { literal: sign } })]) {
          const { html, text } = entryOf(work as Reference, id);
          assert.match(html, SAFE, id);
          assert.ok(text.toLowerCase().includes(sign), `${id} ${sign}: ${text}`);
        }
      }
    }
  }
});

test('a private character that means something to the formatter is printed as a lost one', () => {
  assert.match(entryOf(book('\ue000')).text, /^\ufffd/);
});
