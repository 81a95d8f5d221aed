import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { referenceSchema } from '../reference.ts';
import { inputFormats } from './detect.ts';
import { detectFormat, parseReferences } from './index.ts';

const folder = new URL('../fixtures/', import.meta.url);
const formats = inputFormats.filter((format) => format !== 'gbt7714');

for (const format of formats) {
  for (const name of readdirSync(new URL(`${format}/`, folder))) {
    const place = new URL(`${format}/${name}/`, folder);
    const [file = ''] = readdirSync(place).filter((entry) => entry.startsWith('input.'));
    const text = readFileSync(new URL(file, place), 'utf8');

    test(`the ${format} file “${name}” is known by sight and read field by field`, () => {
      assert.equal(detectFormat(text), format);
      const { references, findings } = parseReferences(text);
      const noted = findings.map(({ kind, line, text: quoted }) => `${line} ${kind}: ${quoted}`);
      const expected = readFileSync(new URL('expected.json', place), 'utf8');
      assert.deepEqual({ references, findings: noted }, JSON.parse(expected));
    });

    test(`the references of the ${format} file “${name}” are legal`, () => {
      for (const reference of parseReferences(text).references) {
        assert.deepEqual(referenceSchema.parse(reference), reference);
      }
    });
  }
}
