import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { referenceSchema } from '../../reference.ts';
import { parseGbt7714 } from './index.ts';

const folder = new URL('../../fixtures/gbt7714/', import.meta.url);

for (const name of readdirSync(folder)) {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');

  test(`the list “${name}” is read as expected, field by field`, () => {
    const { references, findings } = parseGbt7714(read('input.txt'));
    const kinds = findings.map(({ kind, line }) => `${line} ${kind}`);
    assert.deepEqual({ references, findings: kinds }, JSON.parse(read('expected.json')));
  });

  test(`the references of “${name}” are legal`, () => {
    for (const reference of parseGbt7714(read('input.txt')).references) {
      assert.deepEqual(referenceSchema.parse(reference), reference);
    }
  });
}
