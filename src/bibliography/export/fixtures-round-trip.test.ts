import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseReferences } from '../parse/index.ts';
import type { Reference } from '../reference.ts';
import { type DataFormat, exportReferences } from './index.ts';
import { lossesOf } from './losses.ts';

const folder = new URL('../fixtures/', import.meta.url);
const formats: readonly DataFormat[] = ['bibtex', 'ris', 'endnote', 'csl-json'];

const lists = readdirSync(folder).flatMap((source) =>
  readdirSync(new URL(`${source}/`, folder)).map((name) => `${source}/${name}`),
);

for (const list of lists) {
  test(`the list “${list}” comes back from every format as it went in, save for the declared losses`, () => {
    const file = readFileSync(new URL(`${list}/expected.json`, folder), 'utf8');
    const { references } = JSON.parse(file) as { references: Reference[] };
    for (const format of references.length === 0 ? [] : formats) {
      const text = exportReferences(references, format);
      const lost = (reference: Reference) =>
        lossesOf(format).reduce((before, { apply }) => apply(before), reference);
      const read = parseReferences(text);
      assert.deepEqual(read.references, references.map(lost), format);
      assert.deepEqual(read.findings, [], format);
    }
  });
}
