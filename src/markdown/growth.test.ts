import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paragraph, Root } from 'mdast';
import { type Citations, remarkCitations } from './citations.ts';

const SENTENCE = '社会工作[@fei-2008]。';

function citationsIn(count: number): Citations {
  const value = SENTENCE.repeat(count);
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: value.length + 1, offset: value.length },
  };
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value, position }] };
  const root: Root = { type: 'root', children: [paragraph] };
  const frontmatter: Record<string, unknown> = { language: 'zh' };
  remarkCitations()(root, { value, data: { astro: { frontmatter } } });
  return frontmatter['citations'] as Citations;
}

/** Milliseconds of CPU that a number of citing sentences in one paragraph cost. */
function cost(count: number): number {
  const start = process.cpuUsage();
  assert.equal(citationsIn(count).sentences.length, count);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test('the work of marking sentences grows as the text does, not as its square', () => {
  cost(100);
  const isLinear = [1, 2, 3].some(() => cost(8000) < 9 * Math.max(cost(2000), 30));
  assert.ok(isLinear);
});
