import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateStyle } from 'csl-validator-wasm';
import { documentMarks, typeOfMark } from '../document-types.ts';
import { createFormatter } from '../format/formatter.ts';
import { readCslResources } from './resources.ts';

const resources = readCslResources(process.cwd());
const formatter = createFormatter(resources);

test('our styles and our locale are valid CSL 1.0.2', async () => {
  const own = Object.entries(resources.csl).filter(([file]) => /\.(?:csl|xml)$/u.test(file));
  assert.equal(own.length, 5);
  for (const [file, text] of own) assert.equal(await validateStyle(text), '', file);
});

function macrosOf(file: string): Map<string, string> {
  const found = (resources.csl[file] ?? '').matchAll(/<macro name="([^"]+)">(.*?)<\/macro>/gsu);
  return new Map([...found].map(([, name = '', body = '']) => [name, body]));
}

/** Where the year stands is all that the two systems of citation differ in. */
const yearMacros = new Set([
  'publication',
  'journal',
  'source',
  'source-of-whole',
  'work-and-source',
]);

for (const edition of ['2015', '2025']) {
  test(`the two styles of GB/T 7714—${edition} differ in nothing but the place of the year`, () => {
    const numeric = macrosOf(`gbt7714-${edition}-numeric.csl`);
    const authorDate = macrosOf(`gbt7714-${edition}-author-date.csl`);
    for (const [name, body] of numeric) {
      if (yearMacros.has(name) || !authorDate.has(name)) continue;
      assert.equal(authorDate.get(name), body, name);
    }
  });
}

test('a work is printed with the mark its type is read from', () => {
  for (const mark of Object.keys(documentMarks)) {
    const type = typeOfMark(mark) ?? 'document';
    const [entry] = formatter.bibliography(
      [{ id: 'a', type, language: 'zh-CN', title: '题名' }],
      'gbt7714-2025-numeric',
    );
    const printed = mark === 'DB' ? 'DS' : mark;
    assert.ok(entry?.text.startsWith(`题名[${printed}]`), `${mark}: ${entry?.text}`);
  }
});
