import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareWithPrinted, describeDifference } from './compare.ts';

const equal = (formatted: string, printed: string) => compareWithPrinted(formatted, printed).equal;

test('width of punctuation, white space, quotation marks and a final full stop make no difference', () => {
  assert.ok(
    equal(
      '张三, 李四. 题名[J]. 学报, 2019(1): 1-15, 169.',
      '张三，李四．题名［J］．学报，2019（1）：1–15,169',
    ),
  );
  assert.ok(equal('以“双百”为例[M]. 2 版.', '以"双百"为例[M]. 2版'));
});

test('white space between Latin words does', () => {
  assert.ok(!equal('ALLEN R G. Title.', 'ALLEN RG. Title.'));
});

test('a difference shows what each text has, with a little around it', () => {
  const comparison = compareWithPrinted(
    '俞可平. 中国地方政府创新的可持续性[J]. 公共管理学报, 2019(1): 1-15.',
    '俞可平. 中国地方政府创新的可持续性[J]. 公共管理学报, 2019(1): 1-15,169',
  );
  assert.equal(describeDifference(comparison), '…2019(1):1-15[printed: ,169]');
});

test('words and numbers are shown whole', () => {
  const comparison = compareWithPrinted('ZHAO W G. T[J].', 'ZHAO Wenyao G. T[J].');
  assert.equal(describeDifference(comparison), 'ZHAO [formatted: W][printed: Wenyao] G.T[J]');
});

test('the pieces of each side spell that side, whatever the texts', () => {
  const text = fc.stringMatching(/^[a-c甲乙,.]{0,30}$/u);
  fc.assert(
    fc.property(text, text, (formatted, printed) => {
      const { pieces } = compareWithPrinted(formatted, printed);
      const side = (other: 'formatted' | 'printed') =>
        pieces.flatMap((piece) => (piece.in === other ? [] : [piece.text])).join('');
      const final = /[.]+$/u;
      assert.equal(side('printed'), formatted.replace(final, ''));
      assert.equal(side('formatted'), printed.replace(final, ''));
    }),
  );
});
