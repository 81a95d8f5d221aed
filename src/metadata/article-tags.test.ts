import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleTags } from './article-tags.ts';
import { bare, chinese } from './fixtures/article.ts';
import type { Tag } from './tags.ts';

const card = { url: '/card.png', alt: '村与街', width: 1200, height: 630 };
const shared = {
  title: '村与街',
  description: '',
  type: 'article',
  locale: 'zh_CN',
  card,
} as const;
const files = [{ href: '/articles/lin-2021-villages.bib', type: 'application/x-bibtex' }];
const tags = articleTags(chinese, shared, files);

const contents = (all: readonly Tag[], name: string): (string | undefined)[] =>
  all.flatMap(({ attributes }) => (attributes['name'] === name ? [attributes['content']] : []));
const links = (all: readonly Tag[], rel: string): (string | undefined)[] =>
  all.flatMap(({ attributes }) => (attributes['rel'] === rel ? [attributes['href']] : []));

test('a Chinese name is one word, a tag each', () => {
  assert.deepEqual(contents(tags, 'citation_author'), ['林小雨', '乡村研究中心']);
});

test('an English name has its comma, so that no one takes the surname for initials', () => {
  const name = { family: 'Xu', given: 'Xuanguo' };
  const author = { name, affiliations: [], corresponding: false };
  const english = articleTags({ ...chinese, authors: [author] }, shared, files);
  assert.deepEqual(contents(english, 'citation_author'), ['Xu, Xuanguo']);
});

test('dates are whole days with slashes', () => {
  assert.deepEqual(contents(tags, 'citation_publication_date'), ['2021/05/20']);
  assert.deepEqual(contents(tags, 'citation_online_date'), ['2021/05/02']);
});

test('pages, ISSNs, DOI, PDF and ORCID appear when they are known', () => {
  assert.deepEqual(contents(tags, 'citation_firstpage'), ['S12']);
  assert.deepEqual(contents(tags, 'citation_issn'), ['1234-5679', '2345-6785']);
  assert.deepEqual(contents(tags, 'citation_doi'), ['10.5555/vs.2021.7']);
  assert.deepEqual(contents(tags, 'citation_pdf_url'), [chinese.pdf]);
  assert.deepEqual(contents(tags, 'citation_author_orcid'), [
    'https://orcid.org/0000-0002-1825-0097',
  ]);
  assert.deepEqual(links(tags, 'author'), ['https://orcid.org/0000-0002-1825-0097']);
  assert.deepEqual(contents(tags, 'DC.rights'), ['https://creativecommons.org/licenses/by/4.0/']);
});

test('nothing is claimed that is not known', () => {
  const known = articleTags(bare, shared, files).map(
    ({ attributes }) => attributes['name'] ?? attributes['rel'] ?? attributes['property'],
  );
  assert.deepEqual(known, [
    'citation_title',
    'citation_author',
    'citation_journal_title',
    'citation_language',
    'cite-as',
    'type',
    'type',
    'describedby',
    'og:title',
    'og:type',
    'og:locale',
    'og:image',
    'og:image:width',
    'og:image:height',
    'og:image:alt',
    'twitter:card',
  ]);
});

test('a reference is told in parts, and a semicolon inside one ends none of them', () => {
  assert.deepEqual(contents(tags, 'citation_reference'), [
    'citation_title=乡土社会；再认识; citation_author=费晓明; citation_journal_title=社会研究; citation_publication_date=2019; citation_volume=12; citation_issue=3; citation_pages=103-112, 128',
  ]);
});

test('the page cites itself, since a DOI may lead elsewhere', () => {
  assert.deepEqual(links(tags, 'cite-as'), [chinese.address]);
  assert.deepEqual(links(tags, 'related'), ['https://doi.org/10.5555/vs.2021.7']);
});

test('only a page without the full text is a landing page', () => {
  assert.deepEqual(links(tags, 'type'), ['https://schema.org/ScholarlyArticle']);
  assert.equal(links(articleTags(bare, shared, files), 'type').length, 2);
});
