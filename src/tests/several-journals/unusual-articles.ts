/** Articles as other journals print them: supplements, numbers in place of pages, bodies as authors, one language only. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, parseXml, textOf } from '../agreement/xml-tree.ts';
import type { OtherSite } from '../other-site.ts';

const SUPPLEMENT = 'okafor-2023-deltas';
const SPECIAL = 'zhou-2023-dykes';
const DOUBLE = 'delta-2024-correction';

export function testUnusualArticles(site: OtherSite): void {
  testPlaces(site);
  testPeople(site);
}

const jatsOf =
  ({ read }: OtherSite) =>
  (slug: string) =>
    parseXml(read(`articles/${slug}.jats.xml`));

function testPlaces(site: OtherSite): void {
  const { read, texts, tags } = site;
  const jats = jatsOf(site);
  const place = (path: string) =>
    texts(`${path}/`, ({ attributes }) => attributes['class'] === 'where ui')[0] ?? '';

  test('a supplement and a special issue go by their own names, a double issue by its numbers', () => {
    assert.match(place(`articles/${SUPPLEMENT}`), /2023, Vol\. 12, Suppl\. 1: pp\. S12–S19/);
    assert.match(place(`zh/articles/${SUPPLEMENT}`), /2023年第12卷Suppl\. 1/);
    assert.match(place(`zh/articles/${SPECIAL}`), /2023年第12卷专刊/);
    assert.match(place(`articles/${DOUBLE}`), /2024, Vol\. 13, Issue 1-2/);
    assert.match(place(`zh/articles/${DOUBLE}`), /2024年第13卷第1-2期/);
  });

  test('pages printed with a dash of any kind are pages in every format', () => {
    assert.match(read(`articles/${SUPPLEMENT}.ris`), /^SP {2}- S12\r?\nEP {2}- S19\r?$/m);
    assert.match(read(`articles/${SUPPLEMENT}.bib`), /pages = \{S12--S19\}/);
    assert.deepEqual(tags(`articles/${SUPPLEMENT}/`, 'citation_lastpage'), ['S19']);
  });

  test('each page says its own address at its end, for paper', () => {
    for (const path of ['', 'zh/articles/zhao-2020-teahouse/', 'issues/2020-6-2/']) {
      const said = texts(path, ({ attributes }) => attributes['class'] === 'address');
      assert.deepEqual(said, [`https://reader.example/books/${path}`]);
    }
  });

  test('a journal that has an ISSN for its online edition alone is told by it', () => {
    assert.match(read(`articles/${SUPPLEMENT}.ris`), /^SN {2}- 2049-3630\r?$/m);
    assert.deepEqual(tags(`articles/${SUPPLEMENT}/`, 'citation_issn'), ['2049-3630']);
  });

  test('the number of an article without pages is told as one', () => {
    assert.equal(textOf(jats(SPECIAL), 'elocation-id'), 'e2023015');
    assert.equal(textOf(jats(SPECIAL), 'fpage'), undefined);
    assert.deepEqual(tags(`zh/articles/${SPECIAL}/`, 'citation_firstpage'), ['e2023015']);
    assert.match(place(`zh/articles/${SPECIAL}`), /专刊：e2023015 · 专题研究$/);
    assert.match(place('articles/smith-2020-floods'), /Issue 2: e45$/);
  });

  test('an article on several ranges of pages tells them all', () => {
    assert.equal(textOf(jats(DOUBLE), 'page-range'), '101-109, 112');
    assert.deepEqual(tags(`articles/${DOUBLE}/`, 'citation_lastpage'), ['109']);
  });

  test('no format says what kind of article it is, since nobody said', () => {
    assert.equal(jats(DOUBLE).attributes['article-type'], undefined);
  });
}

function testPeople(site: OtherSite): void {
  const { read, texts, tags, goals, jsonLd } = site;
  const jats = jatsOf(site);

  test('every one of many authors is told, bodies as bodies, and none that is not there', () => {
    const authors = tags(`articles/${SUPPLEMENT}/`, 'citation_author');
    assert.equal(authors.length, 23);
    assert.equal(authors.at(-1), 'Delta Working Group,');
    assert.equal(all(jats(SUPPLEMENT), 'contrib').length, 23);
    assert.equal(textOf(jats(SUPPLEMENT), 'collab'), 'Delta Working Group');
    assert.deepEqual(tags(`articles/${DOUBLE}/`, 'citation_author'), []);
    assert.equal(jsonLd(`articles/${DOUBLE}/`)['author'], undefined);
  });

  test('the first page names the first of many authors, and says how many there are', () => {
    const bylines = (path: string) => texts(path, ({ attributes }) => attributes['class'] === 'by');
    assert.ok(bylines('').some((line) => /^OKAFOR .+, NGUYỄN Thị Minh and 20 others$/.test(line)));
    assert.ok(bylines('zh/').some((line) => /NGUYỄN Thị Minh等23人$/.test(line)));
  });

  test('each corresponding author can be written to', () => {
    const mail = goals(`articles/${SUPPLEMENT}/`).filter((goal) => /^mailto:[^?]/.test(goal));
    assert.deepEqual(mail, ['mailto:n.okafor@delta.example', 'mailto:minh@delta.example']);
    const writing = all(jats(SUPPLEMENT), 'contrib').filter(
      ({ attributes }) => attributes['corresp'] === 'yes',
    );
    assert.equal(writing.length, 2);
  });

  test('an article in Chinese alone is told in Chinese on both pages, and in no other language', () => {
    for (const path of [`articles/${SPECIAL}/`, `zh/articles/${SPECIAL}/`]) {
      assert.deepEqual(tags(path, 'citation_language'), ['zh-CN']);
      assert.deepEqual(tags(path, 'citation_title'), ['堤与村：一部堤防志的读法']);
      assert.deepEqual(tags(path, 'citation_journal_title'), ['三角洲评论']);
    }
    assert.deepEqual(all(jats(SPECIAL), 'trans-abstract'), []);
    assert.throws(() => read(`articles/${SPECIAL}.en.ris`));
  });
}
