import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkCitations } from '../check/citations.ts';
import { Refusal } from '../refusal.ts';
import { readJatsSource } from './jats-source.ts';
import { article, inText, x } from './sample-jats.ts';

test('cells stand in their rows and columns, whatever spans', () => {
  const body =
    '<table-wrap id="t"><caption><p>Spans</p></caption><table><tr><th>a</th><th>b</th><th>c</th></tr><tr><td rowspan="2">1</td><td colspan="2">2</td></tr><tr><td>3</td><td>4|5</td></tr></table></table-wrap>';
  assert.match(
    article(body).text.mdx,
    /Table t: Spans\n\n\| a \| b \| c \|\n\| --- \| --- \| --- \|\n\| 1 \| 2 \| {2}\|\n\| {2}\| 3 \| 4\\\|5 \|$/,
  );
});

test('a note that is pointed at twice stands once, and a note may cite and point at another', () => {
  const point = (id: string): string => `<xref ref-type="fn" rid="${id}">*</xref>`;
  const notes = `<fn-group><fn id="n1"><p>One [${x(2)}]${point('n2')}.</p></fn><fn id="n2"><p>Two.</p></fn></fn-group>`;
  const { text } = article(`<p>A${point('n1')} and B${point('n1')}.</p>`, notes);
  assert.match(
    text.mdx,
    /A\[\^1\] and B\[\^1\]\.\n\n\[\^1\]: One \[@blder-2001\]\[\^2\]\.\n\n\[\^2\]: Two\.$/,
  );
});

test('a figure whose picture is not there keeps its caption, and is told with its line', () => {
  const { text, findings } = article(
    '<p>See <xref ref-type="fig" rid="f">Fig. 1</xref>.</p>\n<fig id="f"><label>Fig. 1</label><caption><p>A map.</p></caption><graphic xlink:href="map.tif"/></fig>',
  );
  assert.match(text.mdx, /See Fig\. 1\.\n\n> \*\*Fig\. 1\*\* A map\.$/);
  assert.deepEqual(
    findings.map(({ line, text }) => [line, text]),
    [[2, 'map.tif']],
  );
});

for (const [body, written] of [
  ['<italic>GCaMP<sub>6s</sub></italic> cells', '*GCaMP<sub>6s</sub>* cells'],
  ['<bold>（重点）</bold>在此', '（**重点**）在此'],
  ['<bold>a <italic>b</italic></bold>', '**a *b***'],
  [
    '<italic>see <ext-link xlink:href="https://x.example/">this</ext-link></italic>',
    '*see [this](https://x.example/)*',
  ],
] as const) {
  test(`signs of emphasis close what they open: ${written}`, () =>
    assert.equal(inText(body), written));
}

test('whoever is no editor is an author, whatever the archive calls authors', () => {
  const name = (family: string): string =>
    `<name><surname>${family}</surname><given-names>A</given-names></name>`;
  const { record, ignored } = article(
    '<p>A.</p>',
    '',
    `<contrib-group content-type="author"><contrib contrib-type="person">${name('One')}</contrib><contrib contrib-type="group"><collab>Group<email>g@x.example</email></collab></contrib></contrib-group><contrib-group content-type="editor"><contrib>${name('Two')}</contrib></contrib-group>`,
  );
  assert.deepEqual(
    record.article.authors?.map(({ name }) => name.en),
    [{ family: 'One', given: 'A' }, { literal: 'Group' }],
  );
  assert.equal(ignored.length, 1);
});

test('an article in another language is filed under its translations', () => {
  const source =
    '<article xml:lang="es"><front><journal-meta><journal-title>Revista</journal-title></journal-meta><article-meta><title-group><article-title>El agua</article-title><trans-title-group xml:lang="en"><trans-title>Water</trans-title></trans-title-group></title-group><abstract><p>Del agua.</p></abstract><trans-abstract xml:lang="en"><p>Of water.</p></trans-abstract></article-meta></front></article>';
  const { record, findings } = readJatsSource(source, {
    file: 'one.xml',
    folder: '/nowhere',
    content: '/nowhere',
  });
  assert.deepEqual(record.article.title, { en: 'Water' });
  assert.deepEqual(record.abstract, ['Of water.']);
  assert.equal(findings[0]?.kind, 'unsure-language');
});

test('what a record has no field for is told, with its line', () => {
  const { ignored } = article(
    '<p>A.</p>',
    '',
    '\n<history><date date-type="accepted"><year>2001</year></date></history>',
  );
  assert.deepEqual(ignored, [{ number: 2, text: '<date accepted> 2001' }]);
});

const refusals = [
  ['<article>\n<front>\n</article>', /^one\.xml:3 is not well-formed XML: unexpected close tag/],
  ['<article>\n&madeup;</article>', /^one\.xml:2 is not well-formed XML: undefined entity/],
  ['<article>', /^one\.xml:1 is not well-formed XML: unclosed tag: article/],
  [`<article>${'<p>'.repeat(300)}`, /more than 200 elements within one another/],
  ['<html><body/></html>', /^one\.xml is not an article page: it is <html>/],
  ['<set><article/><article/></set>', /^one\.xml holds 2 articles/],
  ['<article><front/></article>', /^one\.xml:1 does not name its journal/],
  [
    '<article><front><journal-meta><journal-title>J</journal-title></journal-meta></front></article>',
    /has no article-title/,
  ],
] as const;

for (const [source, sentence] of refusals) {
  test(`${source.slice(0, 40).replaceAll('\n', ' ')} is refused in one sentence`, () => {
    const options = { file: 'one.xml', folder: '/nowhere', content: '/nowhere' };
    assert.throws(
      () => readJatsSource(source, options),
      (error) =>
        error instanceof Refusal && sentence.test(error.message) && !error.message.includes('\n'),
    );
  });
}

test('entities of entities are not expanded', () => {
  const bomb = '<!DOCTYPE article [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><article>&b;</article>';
  const options = { file: 'one.xml', folder: '/nowhere', content: '/nowhere' };
  assert.throws(() => readJatsSource(bomb, options), Refusal);
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const words = fc
  .array(
    fc.constantFrom(
      ...'*_`[]{}<>$~|\\#+-=@!:/.1 \n中文“”（）a&'.split(''),
      'import ',
      'http://x.y/_',
      '[^1]',
      '1.',
    ),
    { maxLength: 14 },
  )
  .map((parts) => escaped(parts.join('')));

test('any words in any element become a text that can be read, and that holds no code', () => {
  fc.assert(
    fc.property(words, words, words, (one, two, three) => {
      const body = `<p>${one}<italic>${two}<sub>${one}</sub></italic>${three}<bold>${one}</bold><sup>${two}</sup><ext-link xlink:href="https://x.example/a_b">${three}</ext-link></p><list><list-item><p>${two}</p></list-item></list><disp-quote><p>${three}</p></disp-quote><table-wrap id="t"><caption><p>${one}</p></caption><table><tr><td>${two}</td><td><p>${three}</p></td></tr></table></table-wrap><sec><title>${one}</title><p>${two}<fn><p>${three}</p></fn></p></sec>`;
      const { text } = article(body);
      const kinds = checkCitations({ text: text.mdx, file: 'index.mdx' }, undefined, {
        own: 'articles/a',
        pages: ['articles/a'],
        base: '/',
      }).map(({ kind, message }) => `${kind}: ${message}`);
      assert.deepEqual(
        kinds.filter((kind) => /^(?:unreadable|refused)/.test(kind)),
        [],
        text.mdx,
      );
    }),
  );
});

test('a correction leads to the article it is about, by its name or its DOI, and tells of one that is not there', () => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(content, 'articles/ma-2020'), { recursive: true });
  writeFileSync(join(content, 'articles/ma-2020/index.mdx'), '---\ndoi: 10.5555/Ma.1\n---\n');
  const about = (href: string, content: string) => {
    const source = `<article xml:lang="en"><front><journal-meta><journal-title>Tests</journal-title></journal-meta><article-meta><title-group><article-title>One</article-title></title-group><related-article related-article-type="retracted-article" xlink:href="${href}" xmlns:xlink="http://www.w3.org/1999/xlink"/></article-meta></front></article>`;
    return readJatsSource(source, { file: 'one.xml', folder: '/nowhere', content });
  };
  for (const href of ['https://doi.org/10.5555/ma.1', 'https://x.example/en/articles/ma-2020/']) {
    const { record } = about(href, content);
    assert.deepEqual(record.article.noticeOf, { kind: 'retraction', article: 'ma-2020' });
  }
  const { record, findings } = about('10.5555/nobody', content);
  assert.equal(record.article.noticeOf, undefined);
  assert.deepEqual(
    findings.map(({ text, line }) => [text, line]),
    [['10.5555/nobody', 1]],
  );
  rmSync(content, { recursive: true });
});
