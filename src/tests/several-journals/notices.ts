/** Corrections, retractions and concerns: on the pages of articles and in what machines read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, parseXml, textOf } from '../agreement/xml-tree.ts';
import type { OtherSite } from '../other-site.ts';

const SUPPLEMENT = 'okafor-2023-deltas';
const DOUBLE = 'delta-2024-correction';

export function testNotices(site: OtherSite): void {
  testOwnNotices(site);
  testArticlesThatAreNotices(site);
}

function testOwnNotices({ read, elementsOf, texts, jsonLd }: OtherSite): void {
  test('a retraction stands above the article, before its title, and in every record', () => {
    const path = 'articles/zhao-2020-teahouse/';
    const order = elementsOf(path).filter(({ name }) => name === 'aside' || name === 'h1');
    assert.deepEqual(
      order.map(({ name }) => name),
      ['aside', 'h1'],
    );
    assert.match(
      order[0]?.text ?? '',
      /This article has been retracted.*1 February 2021.*data were wrong/s,
    );
    assert.equal(jsonLd(path)['creativeWorkStatus'], 'Retracted');
    const jats = parseXml(read('articles/zhao-2020-teahouse.jats.xml'));
    const [related] = all(jats, 'related-article');
    assert.equal(related?.attributes['related-article-type'], 'retraction-forward');
    assert.equal(related?.attributes['xlink:href'], 'https://village.example/notices/2021-1');
    assert.equal(all(jats, 'event')[0]?.attributes['event-type'], 'retraction');
    assert.match(read('feed.atom.xml'), /<title>RETRACTED: The Teahouse at the Corner<\/title>/);
    assert.match(read('zh/feed.rss.xml'), /<title>【已撤稿】街角的茶馆<\/title>/);
    assert.match(
      read(`zh/${path}index.html`),
      /property="og:title" content="【已撤稿】街角的茶馆"/,
    );
    assert.match(read(`${path}index.html`), /name="citation_title" content="The Teahouse/);
  });

  test('a corrigendum and a concern stand above the article, each in the language it is known in', () => {
    const notices = texts('zh/articles/chen-2021-markets/', ({ name }) => name === 'aside');
    assert.equal(notices.length, 2);
    assert.match(notices[0] ?? '', /^更正.*Table 2 was printed upside down\.$/);
    assert.match(notices[1] ?? '', /^关注声明.*编辑部正在核查表3。$/);
    const entry = all(parseXml(read('feed.atom.xml')), 'entry').find(
      (each) => textOf(each, 'title') === 'Market Days and Their Rhythms',
    );
    assert.equal(textOf(entry, 'updated'), '2021-06-01T00:00:00Z');
  });
}

function testArticlesThatAreNotices(site: OtherSite): void {
  const { goals, jsonLd } = site;
  const jats = (slug: string) => parseXml(site.read(`articles/${slug}.jats.xml`));

  test('a correction and the article it corrects lead to each other, on pages and for machines', () => {
    const url = (slug: string) => `https://reader.example/books/articles/${slug}/`;
    const related = (slug: string) => {
      const attributes = all(jats(slug), 'related-article')[0]?.attributes ?? {};
      return [attributes['related-article-type'], attributes['xlink:href']];
    };
    assert.ok(goals(`articles/${SUPPLEMENT}/`).includes(`/books/articles/${DOUBLE}/`));
    assert.ok(goals(`zh/articles/${DOUBLE}/`).includes(`/books/zh/articles/${SUPPLEMENT}/`));
    assert.deepEqual(related(SUPPLEMENT), ['correction-forward', url(DOUBLE)]);
    assert.equal(related(DOUBLE)[0], 'corrected-article');
    const { correction } = jsonLd(`articles/${SUPPLEMENT}/`) as { correction?: { url: string }[] };
    assert.deepEqual(
      correction?.map((each) => each.url),
      [url(DOUBLE)],
    );
    const { about } = jsonLd(`articles/${DOUBLE}/`) as { about?: { '@id': string }[] };
    assert.deepEqual(
      about?.map((each) => each['@id']),
      [url(SUPPLEMENT)],
    );
  });
}
