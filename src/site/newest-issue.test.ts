import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestIssue } from './newest-issue.ts';

const ahead = { id: 'online-first', isIssue: false };
const printed = { id: '2025-30-12', isIssue: true };

test('articles that are online before their issue are not the newest issue, while there is one', () => {
  assert.equal(newestIssue([ahead, printed]), printed);
  assert.equal(newestIssue([printed, ahead]), printed);
  assert.equal(newestIssue([ahead]), ahead);
  assert.equal(newestIssue([]), undefined);
});
