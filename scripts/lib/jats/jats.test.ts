import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkCitations } from '../check/citations.ts';
import type { ImportSource } from '../import-source.ts';
import { Refusal } from '../refusal.ts';
import { readJatsSource } from './jats-source.ts';

const REFS = ['a', 'b', 'c', 'd', 'e'].map(
  (name, index) =>
    `<ref id="r${index + 1}"><element-citation publication-type="book"><name><surname>${name.toUpperCase()}lder</surname><given-names>T</given-names></name><source>On ${name}</source><year>200${index}</year></element-citation></ref>`,
);

/** An article with this body and a list of five. */
function article(body: string, back = '', front = ''): ImportSource {
  const source = `<article xml:lang="en"><front><journal-meta><journal-title>Tests</journal-title></journal-meta><article-meta><title-group><article-title>One</article-title></title-group>${front}</article-meta></front><body><sec><title>Text</title>${body}</sec></body><back>${back}<ref-list>${REFS.join('')}</ref-list></back></article>`;
  return readJatsSource(source, { file: 'one.xml', folder: '/nowhere', content: '/nowhere' });
}

const inText = (body: string): string =>
  article(`<p>${body}</p>`).text.mdx.replace('## Text\n\n', '');
const x = (number: number, printed = String(number)): string =>
  `<xref ref-type="bibr" rid="r${number}">${printed}</xref>`;

for (const [body, written] of [
  [`A [${x(1)}].`, 'A [@alder-2000].'],
  [`A [${x(1)}, ${x(2)}].`, 'A [@alder-2000; @blder-2001].'],
  [`A [${x(2)}–${x(4)}].`, 'A [@blder-2001; @clder-2002; @dlder-2003].'],
  [`A [${x(1)}]–[${x(3)}].`, 'A [@alder-2000]–[@clder-2002].'],
  [`A<sup>${x(1)},${x(3)}</sup>.`, 'A[@alder-2000; @clder-2002].'],
  [`A<sup>[${x(1)}]23-25</sup>.`, 'A[@alder-2000, 23-25].'],
  [`A<sup>[${x(1)}](P23)</sup>.`, 'A[@alder-2000, 23].'],
  [
    `A<xref ref-type="bibr" rid="r1"><sup>1</sup></xref><sup>,</sup><xref ref-type="bibr" rid="r2"><sup>2</sup></xref>.`,
    'A[@alder-2000; @blder-2001].',
  ],
  [
    'A <xref ref-type="bibr" rid="r1 r2 r3">[1-3]</xref>.',
    'A [@alder-2000; @blder-2001; @clder-2002].',
  ],
  [`A (${x(1, 'Alder, 2000')}; ${x(2, 'Blder, 2001')}: 7).`, 'A [@alder-2000; @blder-2001, 7].'],
  [`A (see ${x(1, 'Alder, 2000')}, pp. 4–6).`, 'A [see @alder-2000, 4-6].'],
  [`A (Alder, ${x(1, '2000')}).`, 'A [@alder-2000].'],
  [`Alder (${x(1, '2000')}) says.`, 'Alder [-@alder-2000] says.'],
  [`${x(1, 'Alder (2000)')} says.`, '@alder-2000 says.'],
  [
    `A (a long aside that names ${x(1, 'Alder, 2000')} and more).`,
    'A (a long aside that names @alder-2000 and more).',
  ],
  [`A [<xref ref-type="bibr" rid="zz">9</xref>].`, 'A \\[9].'],
] as const) {
  test(`the citation ${body.replace(/<[^>]*>/gu, '')} is written ${written}`, () => {
    assert.equal(inText(body), written);
  });
}

const m = (math: string): string => inText(`<inline-formula><math>${math}</math></inline-formula>`);

for (const [math, tex] of [
  ['<mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac>', '$\\frac{1}{a + b}$'],
  ['<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>', `${'$'}{x}_{i}^{2}$`],
  ['<munderover><mo>∑</mo><mn>1</mn><mi>n</mi></munderover>', '$∑_{1}^{n}$'],
  ['<mover><mi>x</mi><mo>¯</mo></mover>', '$\\overline{x}$'],
  ['<mroot><mi>x</mi><mn>3</mn></mroot>', '$\\sqrt[3]{x}$'],
  ['<mfenced open="[" close="]"><mi>a</mi><mi>b</mi></mfenced>', '$\\left[ a,b \\right]$'],
  ['<mi>sin</mi><mi>θ</mi><mo>%</mo><mtext>若 a_b</mtext>', '$\\sin θ \\% \\text{若 a\\_b}$'],
  [
    '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>',
    '$\\begin{matrix} 1 & 0 \\\\ 0 & 1 \\end{matrix}$',
  ],
  [
    '<semantics><mi>q</mi><annotation encoding="application/x-tex">\\mathbf{q}</annotation></semantics>',
    '$\\mathbf{q}$',
  ],
] as const) {
  test(`MathML becomes ${tex}`, () => assert.equal(m(math), tex));
}

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
      const body = `<p>${one}<italic>${two}</italic>${three}<bold>${one}</bold><sup>${two}</sup><ext-link xlink:href="https://x.example/a_b">${three}</ext-link></p><list><list-item><p>${two}</p></list-item></list><disp-quote><p>${three}</p></disp-quote><table-wrap id="t"><caption><p>${one}</p></caption><table><tr><td>${two}</td><td><p>${three}</p></td></tr></table></table-wrap><sec><title>${one}</title><p>${two}<fn><p>${three}</p></fn></p></sec>`;
      const { text } = article(body);
      const kinds = checkCitations({ text: text.mdx, file: 'index.mdx' }, undefined).map(
        ({ kind, message }) => `${kind}: ${message}`,
      );
      assert.deepEqual(
        kinds.filter((kind) => /^(?:unreadable|refused)/.test(kind)),
        [],
        text.mdx,
      );
    }),
  );
});
