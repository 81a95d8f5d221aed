import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBrowserReach } from './browser-reach.ts';
import { checkLengths, checkMachineTraces, checkTopLevel, checkTypesKept } from './house-rules.ts';
import { importsOf } from './imports.ts';
import { checkLayers, type Layer, matches } from './layers.ts';
import { checkPurity } from './purity.ts';
import { describeViolation, type Violation } from './tree.ts';

const places = (violations: readonly Violation[]): string[] =>
  violations.map(({ file, line }) => `${file}:${line}`);

const layers: readonly Layer[] = [
  { files: 'src/core/*', may: ['src/core/*', 'zod'], mustNot: 'the core stands alone' },
  {
    files: 'src/components/*',
    may: ['src/components/*'],
    types: ['src/core/index.ts'],
    scripts: ['src/elements/*'],
    mustNot: 'components get props',
  },
  { files: 'src/elements/*', may: ['src/elements/*'], never: ['src/elements/old*'], mustNot: '' },
];

test('a star in a pattern stands for anything, everything else for itself', () => {
  assert.ok(matches('src/core/*', 'src/core/parse/index.ts'));
  assert.ok(!matches('src/core/*', 'src/corex/a.ts'));
  assert.ok(!matches('zod', 'zod-extra'));
  assert.ok(matches('node:*', 'node:fs'));
});

test('imports are found in every form, with their line', () => {
  const text = [
    "import a from './a.ts';",
    "export * from '../b.ts';",
    "const c = await import('./c.ts?raw');",
    "type D = import('zod').ZodType;",
    "const e = import.meta.glob('./e/*.csl');",
    "// import f from 'f';",
    'const g = "import h from \'h\'";',
  ].join('\n');
  assert.deepEqual(
    importsOf('src/site/x.ts', text).map(({ target, line }) => `${line} ${target}`),
    ['1 src/site/a.ts', '2 src/b.ts', '3 src/site/c.ts', '4 zod', '5 src/site/e/*.csl'],
  );
});

test('an import of types only is told from one that runs', () => {
  const text = [
    "import type { A } from 'a';",
    "import { type B } from 'b';",
    "import { type C, c } from 'c';",
    "import 'd';",
    "export type { E } from 'e';",
  ].join('\n');
  assert.deepEqual(
    importsOf('x.ts', text).map(({ typeOnly }) => typeOnly),
    [true, true, false, false, true],
  );
});

test('an import that waits until it is wanted is told from one that does not', () => {
  const found = importsOf('x.js', "import './a.js';\nonclick = () => import('./b.js');");
  assert.deepEqual(
    found.map(({ lazy }) => lazy),
    [false, true],
  );
});

test('an Astro file is read in its front matter and in its scripts', () => {
  const text = [
    '---',
    "import Header from './Header.astro';",
    '---',
    '<p>import x from "y"</p>',
    '<script>',
    "  import '../elements/copy.ts';",
    '</script>',
    '<script src="../elements/list.ts"></script>',
  ].join('\n');
  assert.deepEqual(
    importsOf('src/components/Page.astro', text).map((found) => [
      found.line,
      found.target,
      found.inScript,
    ]),
    [
      [2, 'src/components/Header.astro', false],
      [6, 'src/elements/copy.ts', true],
      [8, 'src/elements/list.ts', true],
    ],
  );
});

test('an MDX file is read in its import lines, not in its examples', () => {
  const text = "import A from '../A.astro';\n\n```js\nimport b from 'b';\n```\n";
  assert.deepEqual(
    importsOf('content/x.mdx', text).map(({ target }) => target),
    ['A.astro'],
  );
});

test('a forbidden import is reported with file, line, reason and repair', () => {
  const [violation, ...others] = checkLayers({ 'src/core/a.ts': "\nimport 'node:fs';" }, layers);
  assert.ok(violation);
  assert.deepEqual(others, []);
  assert.equal(
    describeViolation(violation),
    'src/core/a.ts:2  src/core/* may not import node:fs: the core stands alone. ' +
      'Import from src/core/*, zod, or move the code to where it may.',
  );
});

test('types, scripts and exceptions each have their own permission', () => {
  const tree = {
    'src/components/good.ts': "import type { A } from '../core/index.ts';",
    'src/components/bad.ts': "import { a } from '../core/index.ts';",
    'src/components/Good.astro': "<script>import '../elements/e.ts';</script>",
    'src/components/Bad.astro': "---\nimport '../elements/e.ts';\n---\n",
    'src/elements/e.ts': "import './older.ts';",
  };
  assert.deepEqual(places(checkLayers(tree, layers)), [
    'src/components/bad.ts:1',
    'src/components/Bad.astro:2',
    'src/elements/e.ts:1',
  ]);
});

test('a file in a folder without a rule is reported', () => {
  assert.deepEqual(places(checkLayers({ 'src/new/a.ts': "import 'zod';" }, layers)), [
    'src/new/a.ts:1',
  ]);
});

test('what a browser loads is followed from file to file, types aside', () => {
  const tree = {
    'src/elements/a.ts': "import { b } from '../search/b.ts';\nimport type { C } from 'c';",
    'src/search/b.ts': "\nimport 'zod';",
    'src/search/indexer.ts': "import 'node:fs';",
    'src/components/P.astro': "---\nimport 'sharp';\n---\n<script>import 'react';</script>",
  };
  const rule = { entries: ['src/elements/*'], may: ['src/elements/*', 'src/search/*'] };
  const violations = checkBrowserReach(tree, rule);
  assert.deepEqual(places(violations), ['src/search/b.ts:2', 'src/components/P.astro:4']);
  assert.match(violations[0]?.rule ?? '', /src\/elements\/a\.ts → src\/search\/b\.ts/);
});

test('the page, the clock, chance and changing variables are no part of a pure file', () => {
  const text = [
    'let count = 0;',
    'export const now = () => new Date();',
    'export const roll = () => Math.random();',
    'export const title = () => document.title;',
    "export const fine = (document: { window: string }) => ({ x: document.window, fetch: 'a' });",
  ].join('\n');
  assert.deepEqual(places(checkPurity({ 'src/core/a.ts': text }, ['src/core/*'])), [
    'src/core/a.ts:1',
    'src/core/a.ts:2',
    'src/core/a.ts:3',
  ]);
  const page = 'export const title = () => document.title;\nexport const at = () => window.name;';
  assert.deepEqual(places(checkPurity({ 'src/core/b.ts': page }, ['src/core/*'])), [
    'src/core/b.ts:1',
    'src/core/b.ts:2',
  ]);
});

test('a file of 200 lines is long enough, data aside', () => {
  const long = 'a\n'.repeat(201);
  const tree = { 'a.ts': long, 'b.ts': 'a\n'.repeat(200), 'fixtures/c.ts': long, 'd.json': long };
  assert.deepEqual(places(checkLengths(tree, ['fixtures/*'])), ['a.ts:201']);
});

test('switched-off types are found in code and in comments, not in words', () => {
  const text = `const a: any = 1;\n// @ts-${'ignore'}\nconst any = 'any';`;
  assert.deepEqual(places(checkTypesKept({ 'a.ts': text })), ['a.ts:2', 'a.ts:1']);
});

test('a path of a machine is found wherever it stands', () => {
  const tree = { 'a.md': `see\n${'/home'}/somebody/x`, 'b.md': 'https://example.org/home/page' };
  assert.deepEqual(places(checkMachineTraces(tree, [/(?<![\w./:-])\/home\/\w+/])), ['a.md:2']);
});

test('only the names of the house stand at the top level', () => {
  const tree = { 'src/a.ts': '', 'notes.txt': '', '.npmrc': '' };
  assert.deepEqual(places(checkTopLevel(tree, ['src'])), ['notes.txt:1']);
});
