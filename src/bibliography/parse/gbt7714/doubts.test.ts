import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseGbt7714 } from './index.ts';

const doubts = (text: string) =>
  parseGbt7714(text, { file: 'list.txt' }).findings.map(
    ({ kind, line, file }) => `${file}:${line} ${kind}`,
  );

test('a clear reference raises no doubt', () => {
  assert.deepEqual(doubts('[1] 王芳. 题名[J]. 学报, 2010(3): 1-2.'), []);
});

test('each doubt names its kind, file and line', () => {
  assert.deepEqual(doubts('[1] 王芳. 题名. 学报, 2010, 3(1): 1-2.'), ['list.txt:1 unknown-type']);
  assert.deepEqual(doubts('\n。。。'), ['list.txt:2 unreadable-entry']);
  assert.deepEqual(doubts('[J]. 学报, 2010, 3(1): 1-2.'), ['list.txt:1 missing-field']);
  assert.deepEqual(doubts('王芳. 题名[J]. 学报.'), ['list.txt:1 missing-field']);
  assert.deepEqual(doubts('王芳. 题名[J]. 学报, 2010: 9-2.'), ['list.txt:1 unsure-field']);
  assert.deepEqual(doubts('王芳. 题名[EB/OL]. (2010-01-02). htps:/a.cn.'), [
    'list.txt:1 unsafe-link',
  ]);
  assert.deepEqual(doubts('王芳. 题名[M]. 某丛书. 北京: 书局, 2010.'), [
    'list.txt:1 leftover-text',
  ]);
  assert.deepEqual(doubts('王芳. 题\u0000名[M]. 2010.'), ['list.txt:1 unsafe-text']);
  assert.deepEqual(doubts('[1] 王芳. 甲[M]. 2010.\n[3] 王芳. 乙[M]. 2010.'), [
    'list.txt:2 number-gap',
  ]);
  assert.deepEqual(doubts('[1] 王芳. 甲[M]. 2010.\n王芳. 乙[M]. 2011.\n[2] 王芳. 丙[M]. 2012.'), [
    'list.txt:2 number-gap',
  ]);
});

test('a doubt carries the text in question, a repair and the reference it belongs to', () => {
  const [finding] = parseGbt7714('王芳. 题名[M]. 某丛书. 北京: 书局, 2010.').findings;
  assert.equal(finding?.text, '某丛书');
  assert.equal(finding?.reference, 'wang-2010');
  assert.ok(finding?.repair);
});

test('a damaged or lost scheme is told with the one it can only have been', () => {
  const repairs = (url: string) =>
    parseGbt7714(`王芳. 题名[EB/OL]. (2010-01-02). ${url}.`).findings.map(({ repair }) => repair);
  for (const url of ['hps://a.cn/x', 'htps:/a.cn/x', 'https//a.cn/x'])
    assert.deepEqual(repairs(url), ['Write https://a.cn/x, if that is where it leads'], url);
  for (const url of ['htp://a.cn/x', 'http//a.cn/x', 'ttp://a.cn/x', 'hup://a.cn/x'])
    assert.deepEqual(repairs(url), ['Write http://a.cn/x, if that is where it leads'], url);
  assert.deepEqual(repairs('www.a.cn/x'), ['Write http://www.a.cn/x, if that is where it leads']);
});

test('a mark that the imprint belies, and a volume with a stop, are doubts', () => {
  assert.deepEqual(doubts('王芳. 题名[R]. 学报, 2010, 3(1): 1-2.'), ['list.txt:1 unknown-type']);
  assert.deepEqual(doubts('王芳. 题名[J]. 学报, 2010, 4.5(1): 1-2.'), ['list.txt:1 unsure-field']);
});
