import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findCitations } from './citation-grammar.ts';
import { readPrintedMarks } from './printed-marks.ts';

const ids = Array.from({ length: 40 }, (_, index) => `key-${index + 1}`);
const read = (text: string): string => readPrintedMarks(text, ids).text;

for (const [printed, written] of [
  ['机制[12]。', '机制[@key-12]。'],
  ['机制[12]38。', '机制[@key-12, 38]。'],
  ['机制[12]38-40。', '机制[@key-12, 38-40]。'],
  ['研究[3-5]', '研究[@key-3; @key-4; @key-5]'],
  ['研究[1,3–4]', '研究[@key-1; @key-3; @key-4]'],
  ['研究［1，3～4］', '研究[@key-1; @key-3; @key-4]'],
  ['机制[1][2]38', '机制[@key-1][@key-2, 38]'],
] as const) {
  test(`“${printed}” is read as “${written}”`, () => assert.equal(read(printed), written));
}

test('a number the list does not have is left alone, and told', () => {
  const { text, doubts } = readPrintedMarks('[2021]年与[39-41]', ids);
  assert.equal(text, '[2021]年与[39-41]');
  assert.equal(doubts.length, 2);
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
