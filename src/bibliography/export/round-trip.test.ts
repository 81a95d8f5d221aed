import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isNameVariable, variables } from '../mapping/variables.ts';
import { parseBibtex, parseCslJson, parseEndnote, parseRis } from '../parse/index.ts';
import type { Name, Reference } from '../reference.ts';
import { hostileReference, ordinaryReference } from './arbitrary.test.ts';
import { type DataFormat, exportReferences } from './index.ts';
import { lossesOf } from './losses.ts';

const readers = {
  bibtex: parseBibtex,
  ris: parseRis,
  endnote: parseEndnote,
  'csl-json': parseCslJson,
};
const formats = Object.keys(readers) as DataFormat[];

function afterLosses(reference: Reference, format: DataFormat): Reference {
  return lossesOf(format).reduce((before, { apply }) => apply(before), reference);
}

/** The name as the carrier holds it: particles and suffix in the plain parts, no divider in a part. */
function foldedName(name: Name): Name {
  const join = (...parts: (string | undefined)[]) =>
    parts
      .filter(Boolean)
      .join(' ')
      .replace(/\|(?=\|)/g, '| ');
  if (name.literal !== undefined) return { literal: join(name.literal) };
  const family = join(name['non-dropping-particle'], name.family);
  const given = join(name.given, name['dropping-particle'], name.suffix);
  return { ...(family !== '' && { family }), ...(given !== '' && { given }) };
}

function assertSame(read: Reference | undefined, reference: Reference, format: DataFormat): void {
  const expected: Record<string, unknown> = { ...afterLosses(reference, format) };
  for (const variable of variables.filter(isNameVariable)) {
    const [got, want] = [read?.[variable], expected[variable] as Name[] | undefined];
    if (got === undefined || want === undefined) continue;
    expected[variable] = want.map((name, index) => {
      const same = JSON.stringify(got[index]) === JSON.stringify(foldedName(name));
      return same ? foldedName(name) : name;
    });
  }
  assert.deepEqual(read, expected);
}

for (const format of formats) {
  test(`${format} gives a reference back as it was, save for the declared losses`, () => {
    fc.assert(
      fc.property(ordinaryReference, (reference) => {
        const { references } = readers[format](exportReferences([reference], format));
        assert.equal(references.length, 1);
        assertSame(references[0], reference, format);
      }),
      { numRuns: 300 },
    );
  });

  test(`no text, however hostile, forges a record, breaks out of a field or is lost in ${format}`, () => {
    fc.assert(
      fc.property(fc.array(hostileReference, { minLength: 2, maxLength: 4 }), (list) => {
        const { references } = readers[format](exportReferences(list, format));
        assert.equal(references.length, list.length);
        list.forEach((reference, index) => {
          const id = references[index]?.id ?? '';
          assertSame(references[index], { ...reference, id }, format);
        });
      }),
      { numRuns: 200 },
    );
  });
}
