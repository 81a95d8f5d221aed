import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, parseHeaders } from './headers-file.ts';

test('headers of every pattern that covers a path are sent, same names joined', () => {
  const rules = parseHeaders('# all\n/*\n  X-A: 1\n  Link: <a>\n\n/zh/*\n  Link: <b>\n');
  assert.deepEqual(headersFor(rules, '/'), { 'x-a': '1', link: '<a>' });
  assert.deepEqual(headersFor(rules, '/zh/'), { 'x-a': '1', link: '<a>, <b>' });
});

test('a pattern is taken literally but for its stars', () => {
  const rules = parseHeaders('/*.bib\n  X: y\n');
  assert.deepEqual(headersFor(rules, '/a/b.bib'), { x: 'y' });
  assert.deepEqual(headersFor(rules, '/a/bxbib'), {});
});

test('a line that is neither path nor header is refused with its number and the repair', () => {
  assert.throws(() => parseHeaders('/*\n  nonsense\n', 'public/_headers'), {
    message:
      'public/_headers:2 cannot be read: “nonsense”. Write a path that begins with / at the margin, ' +
      'and under it indented lines of the form Name: value.',
  });
  assert.throws(() => parseHeaders('  X: y\n'), /_headers:1 cannot be read/);
});
