import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findCitations } from './citation-grammar.ts';
import { readPrintedMarks } from './printed-marks.ts';

const ids = new Map(Array.from({ length: 40 }, (_, index) => [index + 1, `key-${index + 1}`]));
const read = (text: string): string => readPrintedMarks(text, ids).text;

for (const [printed, written] of [
  ['机制[12]。', '机制[@key-12]。'],
  ['机制[12]38。', '机制[@key-12, 38]。'],
  ['机制[12]38-40。', '机制[@key-12, 38-40]。'],
  ['研究[3-5]', '研究[@key-3; @key-4; @key-5]'],
  ['研究[1,3–4]', '研究[@key-1; @key-3; @key-4]'],
  ['研究［1，3～4］', '研究[@key-1; @key-3; @key-4]'],
  ['机制[1][2]38', '机制[@key-1][@key-2, 38]'],
  ['机制［12］38-40，', '机制[@key-12, 38-40]，'],
  ['机制[12](P38)。', '机制[@key-12, 38]。'],
  ['机制[12]（第38-40页）。', '机制[@key-12, 38-40]。'],
  ['mechanism [12] p. 38.', 'mechanism [@key-12] p. 38.'],
  ['As shown [12, pp. 38–40].', 'As shown [@key-12, 38–40].'],
  ['机制〔12〕P38。', '机制[@key-12, 38]。'],
  ['机制¹²。', '机制[@key-12]。'],
  ['Mechanisms spread.¹²', 'Mechanisms spread.[@key-12]'],
  ['governance¹,³⁻⁵ and', 'governance[@key-1; @key-3; @key-4; @key-5] and'],
  ['面积3 km²，R² = 0.9，10³，x² + (a + b)²', '面积3 km²，R² = 0.9，10³，x² + (a + b)²'],
] as const) {
  test(`“${printed}” is read as “${written}”`, () => assert.equal(read(printed), written));
}

test('a number the list does not have is left alone, and told', () => {
  const { text, doubts } = readPrintedMarks('[2021]年与[39-41]', ids);
  assert.equal(text, '[2021]年与[39-41]');
  assert.deepEqual(doubts, [
    { mark: '[2021]', reason: 'Left as printed, since the list has no entry 2021' },
    { mark: '[39-41]', reason: 'Left as printed, since the list has no entry 41' },
  ]);
});

test('two numbers after the word or sign of an interval are left alone, and told; other marks there are read', () => {
  for (const printed of ['取值区间为[2,5]。', 'x∈[1, 2]', 'in the range of [3,5]', 'y = [1，4]']) {
    const { text, doubts } = readPrintedMarks(printed, ids);
    assert.equal(text, printed);
    assert.match(doubts[0]?.reason ?? '', /interval/);
  }
  assert.equal(
    read('ranges [2] and 区间[3-5]'),
    'ranges [@key-2] and 区间[@key-3; @key-4; @key-5]',
  );
});

test('a number that a word follows is told as a doubt and not taken for a page', () => {
  const { text, doubts } = readPrintedMarks('调查[12]38个省份', ids);
  assert.equal(text, '调查[@key-12]38个省份');
  assert.deepEqual(
    doubts.map(({ mark }) => mark),
    ['[12]38个'],
  );
});

test('what is printed for known numbers is read back as those numbers', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(numbers, (cited) => {
      const keys = findCitations(read(`文[${cited.join(',')}]。`)).flatMap(({ works }) =>
        works.map(({ key }) => key),
      );
      assert.deepEqual(
        keys,
        cited.map((number) => `key-${number}`),
      );
    }),
  );
});
