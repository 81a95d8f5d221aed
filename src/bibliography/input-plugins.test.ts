import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import Cite from 'citation-js';
import { registerInputPlugins } from './engine.ts';
import { parseReferences } from './parse/index.ts';

const folder = new URL('fixtures/', import.meta.url);
const formats = [
  'gbt7714',
  'bibtex',
  'ris',
  'endnote',
  'endnote-xml',
  'refworks',
  'cnki',
  'nbib',
  'wos',
];
const lists = formats.flatMap((format) =>
  readdirSync(new URL(`${format}/`, folder)).map((name) => [format, name] as const),
);

before(() => {
  registerInputPlugins();
  registerInputPlugins();
});

/** What citation-js adds about the way a text was read says nothing about the works. */
function withoutGraph({ _graph, ...item }: Readonly<Record<string, unknown>>) {
  return item;
}

/** citation-js takes a book with a version for software. */
function asUpgraded(item: Readonly<Record<string, unknown>>) {
  return item['type'] === 'book' && 'version' in item ? { ...item, type: 'software' } : item;
}

/** Nothing in these tells a reference from prose: they are read where the format is named. */
const unmarked: ReadonlySet<string> = new Set([
  'without-marks',
  'footnotes-latin',
  'footnotes-german',
  'vancouver',
]);

function textOf(format: string, name: string): string {
  const place = new URL(`${format}/${name}/`, folder);
  const [file = ''] = readdirSync(place).filter((entry) => entry.startsWith('input.'));
  return readFileSync(new URL(file, place), 'utf8');
}

for (const [format, name] of lists.filter(([, name]) => !unmarked.has(name))) {
  test(`new Cite reads the ${format} list “${name}” as the reader does`, () => {
    const text = textOf(format, name);
    assert.match(Cite.plugins.input.type(text), new RegExp(`^@gbt7714/(known\\+)?${format}$`));
    const { references } = parseReferences(text);
    assert.deepEqual(new Cite(text).data.map(withoutGraph), references.map(asUpgraded));
  });
}

test('lists without a single mark are read where the format is named', () => {
  for (const name of unmarked) {
    const text = textOf('gbt7714', name);
    const named = new Cite(text, { forceType: '@gbt7714/gbt7714' });
    assert.equal(Cite.plugins.input.type(text), '@invalid');
    assert.deepEqual(named.data.map(withoutGraph), parseReferences(text).references);
  }
});

test('an entry in brackets at both ends is no JSON', () => {
  const printed = '[1] 教育部. 教育强国建设规划纲要[EB/OL]. [2025-02-03]';
  assert.equal(new Cite(printed).data[0]?.['title'], '教育强国建设规划纲要');
});

test('prose, addresses, DOIs and CSL-JSON are left to citation-js', () => {
  const { type } = Cite.plugins.input;
  for (const input of ['今天天气很好。', 'https://example.org/a', '[{"type":"book"}]', '']) {
    assert.doesNotMatch(type(input), /^@gbt7714/);
  }
});
