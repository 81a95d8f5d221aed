/** The site with other content: four invented journals whose articles know more, or less, than the sample's. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from '../dist.ts';
import { buildWith } from '../other-site.ts';
import { testNotices } from '../several-journals/notices.ts';
import { testOneLanguage } from '../several-journals/one-language.ts';
import { testUnusualArticles } from '../several-journals/unusual-articles.ts';

const HOME = 'https://reader.example/books/';
const fixtures = join(ROOT, 'src/tests/fixtures/several-journals');
const site = buildWith(fixtures, HOME);
const { read, elementsOf, texts, tags, links, goals, jsonLd } = site;
after(site.remove);
testUnusualArticles(site);
testNotices(site);
testOneLanguage(site);

test('links, markup, files and metadata of this site hold like those of the sample', () => {
  site.runTests([
    'agreement',
    'jats',
    'jats-order',
    'links',
    'markup',
    'files',
    'privacy',
    'sharing',
    'sitemap',
  ]);
});

test('issues of the same year and number stay apart, each with its own journal’s articles', () => {
  const headlines = (id: string) =>
    texts(`issues/${id}/`, ({ attributes }) => attributes['class'] === 'title');
  assert.deepEqual(headlines('2020-6-2'), [
    'Villages & Streets: Public Spaces in Change',
    'RETRACTED: The Teahouse at the Corner',
    'Untitled, pp. 32–33',
  ]);
  assert.deepEqual(headlines('river-letters-2020-6-2'), [
    'A Note from the Editors',
    'Floods & <b>"Banks"</b> ]]> 5 < 6 it\'s `over`',
  ]);
});

test('the first page lists every journal with all its issues, newest first', () => {
  assert.deepEqual(
    texts('', ({ name }) => name === 'h3'),
    ['Delta Review', 'Village Studies', 'River Letters', '数理通讯'],
  );
  const issues = goals('').flatMap((goal) => /\/issues\/([^/]+)\/$/.exec(goal)?.[1] ?? []);
  assert.deepEqual(
    [...new Set(issues)],
    [
      'delta-review-2024-13-1-2',
      'delta-review-2023-12-zhuan-kan',
      'delta-review-2023-12-suppl-1',
      'online-first',
      '2021-7-1',
      '2021-3',
      '2020-6-2',
      '2019-5-4',
      'river-letters-2020-6-2',
      'shuli-tongxun-online-first',
    ],
  );
});

test('previous and next follow page order, then lead across issues, and never into another journal', () => {
  const beside = (slug: string) => [
    ...links(`articles/${slug}/`, 'prev'),
    ...links(`articles/${slug}/`, 'next'),
  ];
  assert.deepEqual(beside('lin-2019-wells'), ['/books/articles/lin-2020-villages/']);
  assert.deepEqual(beside('zhao-2020-teahouse'), [
    '/books/articles/lin-2020-villages/',
    '/books/issues/2020-6-2/#pp-32-33',
  ]);
  assert.deepEqual(beside('chen-2021-markets').at(-1), '/books/articles/sun-2022-bridges/');
  assert.deepEqual(beside('smith-2020-floods'), ['/books/articles/editors-2020-note/']);
  assert.deepEqual(beside('hua-primes'), []);
});

test('an article before its issue, one without volume and pages, one without a date say only what is known', () => {
  const path = 'articles/sun-2022-bridges/';
  assert.deepEqual(tags(path, 'citation_publication_date'), ['2022/03/04']);
  assert.deepEqual(tags(path, 'citation_volume'), []);
  assert.match(
    texts(path, ({ attributes }) => attributes['class'] === 'where ui')[0] ?? '',
    /Online first$/,
  );
  const bare = 'zh/articles/he-2021-yearbook/';
  assert.deepEqual(tags(bare, 'citation_publication_date'), ['2021']);
  assert.deepEqual(tags(bare, 'citation_issue'), ['3']);
  assert.deepEqual([...tags(bare, 'citation_firstpage'), ...tags(bare, 'citation_volume')], []);
  const undated = 'articles/hua-primes/';
  assert.deepEqual(tags(undated, 'citation_publication_date'), []);
  assert.equal(jsonLd(undated)['datePublished'], undefined);
  assert.ok(!read('feed.atom.xml').includes('hua-primes'));
});

test('an article names the articles of the site that cite it, and where', () => {
  const citing = goals('articles/lin-2020-villages/').filter((goal) =>
    /\/articles\/[^/]+\/#ref-\d+$/.test(goal),
  );
  assert.deepEqual(citing, [
    '/books/articles/sun-2022-bridges/#ref-2',
    '/books/articles/chen-2021-markets/#ref-1',
    '/books/articles/zhao-2020-teahouse/#ref-1',
  ]);
});

test('what a journal printed in two languages is told in each, one at a time', () => {
  for (const [path, title, author, keyword, journal] of [
    [
      '',
      'Villages & Streets: Public Spaces in Change',
      'Lin, Xiaoyu',
      'village',
      'Village Studies',
    ],
    ['zh/', '村与街：公共空间的变迁', '林小雨', '村庄', '乡村研究'],
  ] as const) {
    const page = `${path}articles/lin-2020-villages/`;
    assert.deepEqual(tags(page, 'citation_title'), [title]);
    assert.equal(tags(page, 'citation_author')[0], author);
    assert.equal(tags(page, 'citation_author').length, 3);
    assert.equal(tags(page, 'citation_keywords')[0], keyword);
    assert.deepEqual(tags(page, 'citation_journal_title'), [journal]);
  }
  const both = texts(
    'articles/lin-2020-villages/',
    ({ name, attributes }) => name === 'div' && attributes['lang'] === 'zh-CN',
  ).join(' ');
  for (const told of ['街道进了村', '林小雨', '江边大学', '街道 · 公共空间']) {
    assert.ok(both.includes(told), told);
  }
});

test('DOI, ORCIDs, licence, PDF and funding are shown and told where they are known', () => {
  const path = 'articles/lin-2020-villages/';
  const pdf = '/books/articles/lin-2020-villages/lin-2020-villages.pdf';
  for (const address of [
    'https://doi.org/10.5555/vs.2020.2',
    'https://orcid.org/0000-0002-1825-0097',
    'https://orcid.org/0000-0001-5109-3700',
    'https://creativecommons.org/licenses/by/4.0/',
    'mailto:lin@village.example',
    pdf,
  ]) {
    assert.ok(goals(path).includes(address), address);
  }
  const [icon] = elementsOf(path).filter(({ attributes }) => attributes['role'] === 'img');
  assert.match(
    icon?.attributes['aria-label'] ?? '',
    /^ORCID iD of LIN Xiaoyu \(unauthenticated\): /,
  );
  assert.deepEqual(tags(path, 'citation_pdf_url'), [new URL(pdf, HOME).href]);
  assert.deepEqual(links(path, 'author').length, 2);
  assert.deepEqual(links(path, 'item'), [new URL(pdf, HOME).href]);
  assert.match(texts(path, () => true).join(' '), /Village Studies Fund \(2019-7\)/);
  assert.equal(
    read('articles/lin-2020-villages/lin-2020-villages.pdf'),
    readFileSync(join(fixtures, 'articles/lin-2020-villages/paper.pdf'), 'utf8'),
  );
});

test('a DOI with signs that end an address is still one link', () => {
  const doi = 'https://doi.org/10.5555/(SICI)1&2%3C3%3E';
  assert.ok(goals('articles/smith-2020-floods/').includes(doi));
});

test('the references stand under a heading of one word, where Google Scholar looks for them', () => {
  for (const [path, heading] of [
    ['articles/lin-2020-villages/', 'References'],
    ['zh/articles/lin-2020-villages/', '参考文献'],
  ] as const) {
    assert.deepEqual(
      texts(path, ({ attributes }) => attributes['id'] === 'references'),
      [heading],
    );
  }
});

test('an article without references offers no list of them', () => {
  const offered = goals('articles/editors-2020-note/').filter((goal) => /references/.test(goal));
  assert.deepEqual(offered, []);
});
