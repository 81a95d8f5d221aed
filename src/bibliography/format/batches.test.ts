import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCslResources } from '../csl/resources.ts';
import { openEngine } from '../engine.ts';
import type { Reference } from '../reference.ts';
import { batchesOf } from './batches.ts';
import { listFor } from './list.ts';
import { toItem } from './prepare.ts';
import { styleOf } from './styles.ts';

const resources = readCslResources(process.cwd());

const name = fc.record({
  family: fc.constantFrom('Smith', 'Jones', 'Allen'),
  given: fc.constantFrom('John', 'Jane', 'Peter A.'),
});
const reference: fc.Arbitrary<Reference> = fc.record({
  id: fc.uuid(),
  type: fc.constant('book' as const),
  language: fc.constant('en-US'),
  title: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
  author: fc.array(name, { minLength: 1, maxLength: 4 }),
  issued: fc.constantFrom(1998, 1999).map((year) => ({ 'date-parts': [[year]] })),
});

for (const id of ['apa', 'harvard', 'chicago-author-date', 'gbt7714-2015-author-date']) {
  test(`in ${id} an entry formatted with those it can be taken for reads as in the whole list`, () => {
    const style = styleOf(id);
    const engine = openEngine({
      csl: resources.csl[style.csl] ?? '',
      locale: 'en-US',
      locales: resources.locales,
    });
    fc.assert(
      fc.property(fc.array(reference, { maxLength: 12 }), (references) => {
        const list = listFor(references, style, resources.locales);
        const items = list.map((listed) => toItem(listed.reference, style));
        const whole = engine.bibliography(items);
        for (const batch of batchesOf(list, style.kind, () => true, 1)) {
          const alone = engine.bibliography(batch.map((place) => items[place] ?? {}));
          assert.deepEqual(
            alone,
            batch.map((place) => whole[place]),
          );
        }
      }),
      { numRuns: 30 },
    );
  });
}

test('a long list is divided, and works of one author and year are not', () => {
  const references = Array.from(
    { length: 1300 },
    (_, index): Reference => ({
      id: `r${index}`,
      type: 'book',
      language: 'en-US',
      author: [{ family: `A${index % 4}` }],
      issued: { 'date-parts': [[2000]] },
    }),
  );
  const list = references.map((one) => ({ reference: one, locale: 'en-US' }));
  const sizes = (kind: 'numeric' | 'author-date') =>
    batchesOf(list, kind, () => true).map((batch) => batch.length);
  assert.deepEqual(sizes('numeric'), [500, 500, 300]);
  assert.deepEqual(sizes('author-date'), [325, 325, 325, 325]);
});
