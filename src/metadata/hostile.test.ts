import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coins } from './coins.ts';
import { dublinCore } from './dublin-core.ts';
import { writeFeed } from './feed/index.ts';
import { chinese, textOf } from './fixtures/article.ts';
import { jatsArticle } from './jats/article.ts';
import { articleJsonLd } from './json-ld.ts';
import { llmsText } from './llms.ts';

/** What ends an element, an attribute, a comment, a section or a line in some format, and what none may hold. */
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '" onload="x',
  "' & < > `",
  '[a](javascript:b) ]( \\',
  'one\ntwo\r\nthree',
  '\u0000\u0008\u000b\ufffe',
  '\ud800 alone',
  '\u2028\u2029',
  '%00&rft.au=nobody;',
];
const hostile = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }))
  .filter((text) => text.trim() !== '');

const articleOf = (text: string): typeof chinese => ({
  ...chinese,
  title: { text, lang: 'zh-CN' },
  abstract: [text],
  keywords: [text],
  authors: [{ name: { family: text, given: 'x' }, affiliations: [1], corresponding: false }],
  affiliations: [[{ text, lang: 'zh-CN' }]],
  section: { text, lang: 'zh-CN' },
});
const feedOf = (text: string) => ({
  title: { text, lang: 'zh-CN' },
  lang: 'zh-CN',
  description: text,
  home: 'https://journal.example/',
  self: 'https://journal.example/feed.xml',
  items: [
    { article: articleOf(text), title: text, published: '2021-05-20', updated: '2021-05-20' },
  ],
});

/** Elements of an XML text, with their names: what is text stays text whatever it holds. */
const elements = (xml: string): string[] => xml.match(/<[/?!]?[\w:-]+/g) ?? [];
/** XML 1.0, 2.2. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const writers: readonly (readonly [string, (text: string) => string])[] = [
  ['JATS', (text) => jatsArticle(articleOf(text), textOf(articleOf(text), text))],
  ['Dublin Core', (text) => dublinCore(articleOf(text))],
  ...(['atom', 'rss', 'rdf'] as const).map(
    (format) => [format, (text: string) => writeFeed(feedOf(text), format)] as const,
  ),
];

for (const [name, write] of writers) {
  test(`${name}: whatever a text holds, it opens no element and holds no forbidden character`, () => {
    const expected = elements(write('plain'));
    fc.assert(
      fc.property(hostile, (text) => {
        const xml = write(text);
        assert.deepEqual(elements(xml), expected);
        assert.doesNotMatch(xml, FORBIDDEN);
      }),
    );
  });
}

test('JSON-LD gives every text back, and nothing in it ends its script', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const json = articleJsonLd(articleOf(text));
      assert.doesNotMatch(json, /[<\u2028\u2029]/);
      assert.equal(JSON.parse(json).headline, text);
    }),
  );
});

test('COinS: no text adds a field or ends the attribute', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const span = coins({ ...chinese.reference, title: text, author: [{ family: text }] }) ?? '';
      assert.doesNotMatch(span, /[<>"\s]/);
      assert.deepEqual(new URLSearchParams(span).getAll('rft.atitle'), [text.toWellFormed()]);
      assert.equal(new URLSearchParams(span).getAll('rft.au').length, 1);
    }),
  );
});

test('llms.txt: a title stays on its line and in its link', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const told = llmsText({
        title: 'Reader',
        summary: 'Articles.',
        home: 'https://journal.example/',
        articles: [{ meta: articleOf(text), files: [] }],
      });
      const entries = told.split('\n').filter((line) => line.startsWith('- '));
      assert.equal(entries.length, 1);
      assert.equal(told.trimEnd().split('\n').length, 9);
      assert.match(entries[0] ?? '', /^- \[(?:[^[\]\\]|\\.)*\]\(https:\/\/journal\.example\//);
    }),
  );
});
