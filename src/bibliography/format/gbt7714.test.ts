import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareWithPrinted, describeDifference } from '../compare.ts';
import { readCslResources } from '../csl/resources.ts';
import { type Reference, referenceSchema } from '../reference.ts';
import { createFormatter } from './formatter.ts';

const formatter = createFormatter(readCslResources(process.cwd()));

function printedList(): Reference[] {
  const file = join(import.meta.dirname, 'fixtures/gbt7714-2015-numeric/journal-list/input.json');
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return referenceSchema.array().parse(list);
}

test('a Chinese journal’s references come out as the journal printed them', () => {
  const references = printedList();
  const entries = formatter.bibliography(references, 'gbt7714-2015-numeric');
  const differences = entries.flatMap(({ text }, index) => {
    const comparison = compareWithPrinted(text, references[index]?.custom?.printed ?? '');
    return comparison.equal ? [] : [describeDifference(comparison)];
  });
  // The journal prints a full stop for the author and title that it does not have.
  assert.deepEqual(differences, ['[printed: .][J].SOCIAL W…']);
});

test('every type of document comes out as the standard has it, in both editions and both systems', () => {
  const folder = join(import.meta.dirname, 'fixtures/gbt7714/document-types');
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const references = referenceSchema.array().parse(read('input.json'));
  const expected = read('expected.json') as Record<string, Record<string, string>>;
  for (const reference of references) {
    for (const [style, html] of Object.entries(expected[reference.id] ?? {})) {
      assert.equal(formatter.bibliography([reference], style)[0]?.html, html, style);
    }
  }
  assert.deepEqual(
    references.map(({ id }) => id),
    Object.keys(expected),
  );
});

test('entries are numbered in the order given', () => {
  const labels = formatter
    .bibliography(printedList(), 'gbt7714-2015-numeric')
    .map((entry) => entry.label);
  assert.deepEqual(labels.slice(0, 3), ['[1]', '[2]', '[3]']);
  assert.equal(labels.at(-1), '[14]');
});
