import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueInChinese, issueInEnglish } from './issues.ts';

test('an issue with a number is counted, one with a name is named', () => {
  for (const [issue, english, chinese] of [
    ['6', 'Vol. 22, Issue 6', '第22卷第6期'],
    ['1-2', 'Vol. 22, Issue 1-2', '第22卷第1-2期'],
    ['S1', 'Vol. 22, Issue S1', '第22卷第S1期'],
    ['Suppl. 1', 'Vol. 22, Suppl. 1', '第22卷Suppl. 1'],
    ['增刊1', 'Vol. 22, 增刊1', '第22卷增刊1'],
    [undefined, 'Vol. 22', '第22卷'],
  ] as const) {
    assert.equal(issueInEnglish('22', issue), english);
    assert.equal(issueInChinese('22', issue), chinese);
  }
  assert.equal(issueInEnglish(undefined, '3'), 'Issue 3');
  assert.equal(issueInChinese(), '');
});
