/** Works of whole collaborations, as every style prints them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import type { Name, Reference } from '../reference.ts';
import { createFormatter } from './formatter.ts';

const formatter = createFormatter(readCslResources(process.cwd()));

function print(count: number, style: string): string {
  const author: Name[] = Array.from({ length: count }, (_, place) => ({
    family: `Aa${String.fromCharCode(97 + (place % 26))}`,
    given: 'B.',
  }));
  author[count - 1] = { family: 'Zz', given: 'C.' };
  const work: Reference = {
    id: 'a',
    type: 'article-journal',
    language: 'en-US',
    title: 'Collisions',
    author,
    issued: { 'date-parts': [[2012]] },
  };
  return formatter.bibliography([work], style)[0]?.text ?? '';
}

test('ten thousand authors are printed as a hundred with the same names first and last', () => {
  for (const style of ['gbt7714-2015-numeric', 'apa', 'mla', 'chicago-author-date', 'ieee']) {
    assert.equal(print(10_000, style), print(100, style));
  }
  assert.match(print(10_000, 'apa'), /^Aaa, B\., Aab, B\., (?:\S+ B\., ){17}… Zz, C\. \(2012\)/);
});
