import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOf, ownMark, typeOf } from './marks.ts';
import { runOf } from './run.ts';
import { twinStart } from './twin.ts';

const marks = (text: string) => marksOf(runOf(text)).map(({ code, carrier }) => [code, carrier]);

test('marks are found in every bracket, width and case', () => {
  for (const text of ['[J]', '［Ｊ］', '〔J〕', '【J】', '[ J ]', '[j]', '[J）', '[J}']) {
    assert.deepEqual(marks(text.replace('）', ']').replace('}', ']')), [['J', undefined]]);
  }
  assert.deepEqual(marks('[EB/OL] [EB／OL] [eb/0l] [DB\\CD]'), [
    ['EB', 'OL'],
    ['EB', 'OL'],
    ['EB', 'OL'],
    ['DB', 'CD'],
  ]);
});

test('other brackets are no marks', () => {
  assert.deepEqual(marks('[1] [2014] [美] [XY] [J/X]'), []);
});

test('of several marks the work’s own is the one that a separator or a year follows', () => {
  const run = runOf('碳[C]同位素研究[J]. 学报, 2010');
  assert.equal(ownMark(run, marksOf(run))?.code, 'J');
  const loose = runOf('题名[J] 学报, 2010 Title[J]. Journal, 2010');
  assert.equal(ownMark(loose, marksOf(loose))?.from, 2);
});

test('a carrier alone is a web page', () => {
  const [mark] = marksOf(runOf('题名[OL]. http://a.cn'));
  assert.ok(mark);
  assert.equal(typeOf(mark, false), 'webpage');
});

test('the second-language twin begins after the imprint of the first', () => {
  for (const [first, second] of [
    ['甲. 题[J]. 学报, 2010: 1-2.', '[Jia. Title[J]. Journal, 2010: 1-2.]'],
    ['甲. 题[J]. 学报, 2010: 1-2', ' Jia A, Yi B. Title[J]. Journal, 2010'],
    ['Jia A. Title[J]. Journal, 2010: 1-2.', ' 甲某. 题[J]. 学报, 2010'],
  ] as const) {
    const run = runOf(first + second);
    const all = marksOf(run);
    const own = ownMark(run, all);
    assert.ok(own);
    assert.equal(twinStart(run, own, all), first.length);
  }
});
