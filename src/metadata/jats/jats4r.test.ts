/** What JATS4R (NISO RP-42, RP-47 and the recommendations on citations) asks of every article. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readXml } from '../../../scripts/lib/jats/read-xml.ts';
import { readReferenceLists } from '../../../scripts/lib/jats/reference-list.ts';
import type { TextNode } from '../../site/article-text.ts';
import { all, parseXml } from '../../tests/agreement/xml-tree.ts';
import { bare, chinese, textOf } from '../fixtures/article.ts';
import { printXml, xml } from '../xml.ts';
import { jatsArticle } from './article.ts';
import { referenceList } from './references.ts';
import { inline } from './text/inline.ts';

const permissions = (article: typeof chinese): readonly string[] =>
  all(parseXml(jatsArticle(article, textOf(article))), 'permissions').flatMap(({ children }) =>
    children.map(({ name }) => name),
  );

test('an article of which no rights are known has permissions that say nothing', () => {
  assert.match(jatsArticle(bare, textOf(bare)), /<permissions\/>/);
});

test('a text that stands on the page is free to read, whoever has its rights', () => {
  assert.deepEqual(permissions({ ...bare, hasFullText: true }), ['ali:free_to_read']);
  assert.deepEqual(permissions(chinese), [
    'copyright-statement',
    'copyright-statement',
    'copyright-year',
    'copyright-holder',
    'ali:free_to_read',
    'license',
  ]);
});

const written = (node: TextNode): string => {
  const around = {
    cites: [],
    notes: new Map(),
    numbered: new Map(),
    url: 'https://journal.example/articles/a/',
    slug: 'a',
  };
  return printXml(xml('p', {}, inline([node], around)));
};
const linkTo = (url: string, words: string): TextNode => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: words }],
});

test('a link whose words are its address says whose page it leads to, any other its words', () => {
  const address = 'https://www.gov.example/2020/notice.html';
  assert.match(written(linkTo(address, address)), /xlink:title="www\.gov\.example"/);
  assert.doesNotMatch(written(linkTo(address, 'the notice')), /xlink:title/);
});

test('a picture without words says so, and words that it has', () => {
  const image = { type: 'image', url: './map.png' };
  assert.match(written(image), /<alt-text>null<\/alt-text>/);
  assert.match(written({ ...image, alt: 'Map' }), /<alt-text>Map<\/alt-text>/);
});

test('a year in words is no year, and comes back as the words', () => {
  const [view] = chinese.references;
  assert.ok(view);
  const issued = { literal: '清光绪年间' };
  const list = referenceList([{ ...view, reference: { ...view.reference, issued } }]);
  const source = printXml(xml('article', {}, xml('back', {}, list)));
  assert.match(source, /<string-date>清光绪年间<\/string-date>/);
  assert.doesNotMatch(source, /<year/);
  const { references } = readReferenceLists(readXml(source, 'own.xml'), 'own.xml');
  assert.deepEqual(references[0]?.issued, issued);
});
