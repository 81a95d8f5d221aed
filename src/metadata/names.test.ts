import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachOnce, invertedName, onlyName, wholeName } from './names.ts';

const body = { literal: 'Centre for Village Studies' };

test('the name of a body stays one name to a reader that splits at spaces', () => {
  assert.equal(wholeName(body), 'Centre for Village Studies,');
  assert.equal(wholeName({ literal: '民政部 社会组织管理局' }), '民政部 社会组织管理局,');
  assert.equal(wholeName({ literal: '乡村研究中心' }), '乡村研究中心');
  assert.equal(wholeName({ literal: 'UNESCO' }), 'UNESCO');
  assert.equal(wholeName({ literal: 'Health, Labour and Welfare' }), 'Health, Labour and Welfare');
});

test('a suffix stands with the given name, since what follows a second comma is lost', () => {
  const king = { family: 'King', given: 'Martin Luther', suffix: 'Jr.' };
  assert.equal(wholeName(king), 'King, Martin Luther Jr.');
  assert.equal(invertedName(king), 'King, Martin Luther, Jr.');
  assert.equal(wholeName({ family: 'Suharto' }), 'Suharto');
});

test('the only author of a page is one author, however many words the name has', () => {
  const author = { family: 'Le Guin', given: 'Ursula K.' };
  assert.equal(onlyName(author), 'Le Guin, Ursula\u00a0K.');
  assert.equal(onlyName({ ...author, given: 'Ursula' }), 'Le Guin, Ursula');
  assert.equal(onlyName({ family: '林', given: '小雨' }), '林小雨');
  assert.equal(onlyName(body), 'Centre for Village Studies,');
});

test('neighbours of one name stay as many as they are', () => {
  assert.deepEqual(eachOnce(['张伟', '张伟', '张伟', '王芳', '张伟']), [
    '张伟',
    '张伟,',
    '张伟',
    '王芳',
    '张伟',
  ]);
  assert.deepEqual(eachOnce(['Wang, Wei', 'Wang, Wei']), ['Wang, Wei', 'Wang, Wei,']);
});
