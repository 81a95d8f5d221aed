import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compactText, runOf, titleText, topLevel, trimmed, trimmedEnd } from './run.ts';

test('the shape has the length of the text, in ASCII punctuation', () => {
  const run = runOf('王芳．题名［J］．学报，２０１０（３）：1∶2。');
  assert.equal(run.shape, '王芳.题名[J].学报,2010(3):1:2.');
  assert.equal(run.shape.length, run.text.length);
});

test('separators inside brackets and quotation marks are not at top level', () => {
  assert.deepEqual(topLevel('a. (b. c) “d. e” f.', '.'), [1, 18]);
});

test('a bracket that is never closed hides nothing', () => {
  assert.deepEqual(topLevel('a (b. c', '.'), [4]);
  assert.deepEqual(topLevel('a) b. c', '.'), [4]);
});

test('separators are trimmed, and a closing bracket that nothing opened', () => {
  assert.equal(trimmed(runOf('．题名，')).text, '题名');
  assert.equal(trimmedEnd(runOf('学报,2006,18(增刊):353-360)')).text, '学报,2006,18(增刊):353-360');
  assert.equal(trimmedEnd(runOf('新疆日报(汉)')).text, '新疆日报(汉)');
});

test('blanks between Chinese characters stay in titles only', () => {
  const run = runOf('定方向 建网络  抓 IL-2 管理');
  assert.equal(titleText(run), '定方向 建网络 抓 IL-2 管理');
  assert.equal(compactText(run), '定方向建网络抓 IL-2 管理');
});
