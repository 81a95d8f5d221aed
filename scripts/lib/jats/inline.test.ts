import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inText, x } from './sample-jats.ts';

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
