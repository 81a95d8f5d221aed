/** What is known in one language alone: no record in the other takes it for its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, parseXml, textOf } from '../agreement/xml-tree.ts';
import type { OtherSite } from '../other-site.ts';

export function testOneLanguage(site: OtherSite): void {
  testAbbreviations(site);
  testNoAbstract(site);
  testAbstracts(site);
}

function testAbbreviations({ read, tags, jsonLd }: OtherSite): void {
  test('a journal’s abbreviation is told beside the name it abbreviates, and nowhere else', () => {
    const slug = 'lin-2020-villages';
    assert.deepEqual(tags(`articles/${slug}/`, 'citation_journal_abbrev'), ['Vill. Stud.']);
    assert.deepEqual(tags(`zh/articles/${slug}/`, 'citation_journal_abbrev'), []);
    assert.match(read(`articles/${slug}.en.ris`), /^J2 {2}- Vill\. Stud\.\r?$/m);
    assert.match(read(`articles/${slug}.en.bib`), /shortjournal = \{Vill\. Stud\.\}/);
    assert.match(read(`articles/${slug}.en.csl.json`), /"container-title-short": "Vill\. Stud\."/);
    assert.ok(!read(`articles/${slug}.ris`).includes('Vill. Stud.'));
    const [short] = all(parseXml(read(`articles/${slug}.jats.xml`)), 'abbrev-journal-title');
    assert.equal(short?.text, 'Vill. Stud.');
    assert.equal(short?.attributes['xml:lang'], 'en');
    assert.match(JSON.stringify(jsonLd(`articles/${slug}/`)['isPartOf']), /"Vill\. Stud\."/);
  });
}

function testAbstracts({ read, tags }: OtherSite): void {
  test('where an article has no abstract in a page’s language, nothing there is taken for one', () => {
    const page = 'articles/lin-2019-wells/';
    for (const name of ['citation_abstract', 'description', 'DC.description']) {
      assert.deepEqual(tags(page, name), [], name);
    }
    assert.doesNotMatch(read(`${page}index.html`), /og:description/);
    assert.deepEqual(tags(`zh/${page}`, 'description'), ['水井是村庄的会客厅。']);
    assert.match(read(`${page}index.html`), /lang="zh-CN">(?:<p>)?水井是村庄的会客厅。/);
  });

  test('a feed gives an abstract in another language only where it can say so', () => {
    const entry = all(parseXml(read('feed.atom.xml')), 'entry').find(
      (each) => textOf(each, 'title') === 'Wells and Neighbours',
    );
    const [summary] = entry ? all(entry, 'summary') : [];
    assert.equal(summary?.text, '水井是村庄的会客厅。');
    assert.equal(summary?.attributes['xml:lang'], 'zh-CN');
    assert.ok(!read('feed.rss.xml').includes('水井是村庄的会客厅。'));
  });
}

function testNoAbstract({ elementsOf, read, jsonLd }: OtherSite): void {
  test('an article without an abstract has no heading for one, and no list of headings', () => {
    const page = 'articles/editors-2020-note/';
    const ids = elementsOf(page).flatMap(({ attributes }) => attributes['id'] ?? []);
    assert.ok(!ids.includes('abstract'));
    assert.ok(!elementsOf(page).some(({ attributes }) => attributes['class'] === 'toc ui'));
    assert.equal(jsonLd(page)['abstract'], undefined);
    assert.doesNotMatch(read('articles/editors-2020-note.jats.xml'), /<abstract|<body/);
  });
}
