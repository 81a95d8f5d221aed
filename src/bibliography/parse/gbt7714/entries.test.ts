import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf } from './entries.ts';

const printed = (text: string) => entriesOf(text).map((entry) => entry.printed);

test('numbers of every kind begin an entry and are taken off', () => {
  for (const [first, second] of [
    ['[1] ', '[2]'],
    ['［1］', '［2］ '],
    ['〔1〕', '〔2〕'],
    ['1. ', '2．'],
    ['1、', '2、'],
    ['（1）', '(2) '],
    ['①', '② '],
  ]) {
    assert.deepEqual(printed(`${first}甲[J]\n${second}乙[J]`), ['甲[J]', '乙[J]']);
  }
});

test('an entry knows its number and the line it begins on', () => {
  const [, second] = entriesOf('参考文献\n\n[7] 甲[J]. 刊,\n2010.\n[8] 乙[J].');
  assert.deepEqual(second, { number: 8, line: 5, printed: '乙[J].' });
});

test('lines of one entry are joined, Chinese ones without a blank', () => {
  assert.deepEqual(printed('[1] 断成\n两行 and broken\nEnglish，\n后文'), [
    '断成两行 and broken English，后文',
  ]);
});

test('a year or a bracketed date at the head of a broken line is no number', () => {
  assert.deepEqual(printed('1. 甲[J]. 刊,\n2020. 3(1): 2.\n2. 乙[J].'), [
    '甲[J]. 刊, 2020. 3(1): 2.',
    '乙[J].',
  ]);
  assert.equal(printed('[1] 国函\n[2014]44号[R].').length, 1);
});

test('entries pasted on one line are divided at the next number', () => {
  assert.deepEqual(printed('[1] 甲[J]. 刊, 2010: 2. [2] 乙[J]. 刊, 2011: 3.'), [
    '甲[J]. 刊, 2010: 2.',
    '乙[J]. 刊, 2011: 3.',
  ]);
  assert.equal(printed('[1] 见[2]的讨论[J]. 刊, 2010.').length, 1);
});

test('an entry whose number was forgotten, or is out of order, is not lost in the one above', () => {
  const text =
    '[61] 甲[J]. 刊, 2010: 2.\n李四. 乙[J]. 刊, 2011: 3.\n[7] 丙[M]. 2012.\n[62] 丁[M]. 2013.';
  assert.deepEqual(
    entriesOf(text).map(({ number, line }) => [number, line]),
    [
      [61, 1],
      [undefined, 2],
      [7, 3],
      [62, 4],
    ],
  );
});

test('a translation below its entry, in the other script, stays with it', () => {
  for (const translation of ['Wang F. A[J]. J, 2010: 2.', 'Wang F (王芳). A[J]. J, 2010: 2.']) {
    assert.equal(
      entriesOf(`[1] 王芳. 甲[J]. 刊, 2010: 2.\n${translation}\n[2] 乙[M]. 2012.`).length,
      2,
    );
  }
});

test('without numbers a line begins an entry once the one before is whole', () => {
  assert.deepEqual(
    printed('Li S, 2010. A title\nbroken[J]. X, 1: 2.\nhttp://a.cn\nWu J, 2011. B[J]. X, 2: 3.'),
    ['Li S, 2010. A title broken[J]. X, 1: 2. http://a.cn', 'Wu J, 2011. B[J]. X, 2: 3.'],
  );
  assert.equal(printed('Li S. A[J]. X, 2010.\n  hanging indent').length, 1);
  assert.equal(printed('甲. 一本书. 人民出版社, 2010.\n乙. 又一本. 人民出版社, 2011.').length, 2);
});

test('blank lines, headings and line ends of every system make no entries', () => {
  assert.deepEqual(printed('References:\r\n\r\n[1] 甲\r[2] 乙\n\n'), ['甲', '乙']);
  assert.deepEqual(entriesOf(' \n\t\n'), []);
});

test('what word processors leave unseen is no part of an entry, and their breaks end a line', () => {
  const [first, second] = entriesOf(
    '[1] 王\u00ad芳. 题\u200b名[J].\v学报, 2010.\f[2] 李强. 题名[M]. 2011.',
  );
  assert.equal(first?.printed, '王芳. 题名[J]. 学报, 2010.');
  assert.equal(second?.printed, '李强. 题名[M]. 2011.');
});
