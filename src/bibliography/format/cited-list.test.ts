import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import { parseReferences } from '../parse/index.ts';
import type { Reference } from '../reference.ts';
import { createFormatter } from './formatter.ts';
import { styles } from './styles.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const { bibliography, marks, citedList } = createFormatter(readCslResources(process.cwd()));

const lists: Reference[][] = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:bib|ris|txt)$/u.test(file))
  .map((file) => parseReferences(readFileSync(join(FIXTURES, file), 'utf8'), { file }).references)
  .filter((references) => references.length > 1);

for (const { id } of styles) {
  test(`${id}: entries and marks made together are those made apart, in the order of the list`, () => {
    assert.ok(lists.length > 5);
    for (const list of lists) {
      const entries = new Map(bibliography(list, id).map((entry) => [entry.id, entry]));
      const alone = marks(
        list,
        id,
        list.map((reference) => [{ id: reference.id }]),
      );
      assert.deepEqual(
        citedList(list, id),
        list.map((reference, index) => ({
          ...entries.get(reference.id),
          mark: alone[index]?.text,
        })),
      );
    }
  });
}

test('one reference twice in a list has two numbers', () => {
  const book: Reference = { id: 'a', type: 'book', language: 'en-US', title: 'Alpha' };
  assert.deepEqual(
    citedList([book, book], 'ieee').map(({ mark }) => mark),
    ['[1]', '[2]'],
  );
});

test('in a list longer than one batch, names are told apart across it', () => {
  const named = (given: string, year: number, index: number): Reference => ({
    id: `r${index}`,
    type: 'book',
    language: 'en-US',
    title: `Title ${index}`,
    author: [{ family: index % 600 === 0 ? 'Smith' : `Name${index}`, given }],
    issued: { 'date-parts': [[year]] },
  });
  const long = Array.from({ length: 601 }, (_, index) =>
    named(index === 0 ? 'John' : 'Ann', 1990 + (index % 30), index),
  );
  assert.match(citedList(long, 'apa')[0]?.mark ?? '', /J\. Smith/u);
});
