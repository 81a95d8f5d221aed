import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import type { Reference } from '../reference.ts';
import { createFormatter } from './formatter.ts';

const formatter = createFormatter(readCslResources(process.cwd()));
const html = (style: string, reference: Reference) =>
  formatter.bibliography([reference], style)[0]?.html ?? '';

const article: Reference = {
  id: 'a',
  type: 'article-journal',
  language: 'en-US',
  title: 'Paths',
  'container-title': 'Prospect',
  issued: { 'date-parts': [[1993]] },
  issue: '13',
  page: '35-42',
};
const chinese: Reference = {
  ...article,
  language: 'zh-CN',
  title: '路径',
  'container-title': '学报',
};

test('in APA an issue without a volume stands in brackets', () => {
  assert.match(html('apa', article), /<i>Prospect<\/i>, \(13\), 35–42/u);
  assert.match(html('apa', { ...article, volume: '2' }), /<i>2<\/i>\(13\), 35–42/u);
  assert.match(html('apa', { ...chinese, issue: '增刊1' }), /《学报》, \(增刊1\), 35–42/u);
});

test('what says itself what is counted has no label', () => {
  for (const style of ['mla', 'chicago-notes', 'ieee']) {
    assert.match(html(style, { ...chinese, issue: '增刊1' }), /《学报》, 增刊1/u, style);
  }
});

test('in IEEE no full stop follows the place of a standard', () => {
  const standard: Reference = { ...article, type: 'standard', number: 'X 1' };
  const printed = html('ieee', { ...standard, 'publisher-place': 'Geneva' });
  assert.match(printed, /X 1, Geneva, 1993/u);
  assert.match(
    html('ieee', { ...standard, 'publisher-place': 'Cambridge, Mass.' }),
    /Mass\., 1993/u,
  );
});

test('initials without stops get theirs where names are not shortened', () => {
  const author = [{ family: 'Doe', given: 'J A' }];
  assert.match(html('chicago-notes', { ...article, author }), /^Doe, J\. A\. “Paths\.”/u);
});

test('a book of editors has their family names in capitals and its mark their names alone', () => {
  const editor = ['Lin', 'Cook'].map((family) => ({ family, given: 'N' }));
  const book: Reference = { ...article, type: 'book', 'container-title': undefined, editor };
  const [entry] = formatter.citedList([book], 'gbt7714-2015-author-date');
  assert.match(entry?.text ?? '', /^LIN N, COOK N, 1993\. Paths\[M\]/u);
  assert.equal(entry?.mark, '(Lin et al., 1993)');
});
