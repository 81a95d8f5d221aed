import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { CONTENT_VERSION } from '../src/site/settings-schema.ts';
import { applyMigration, backupOf } from './lib/migrate/apply.ts';
import { type Migration, migrations } from './lib/migrate/migrations.ts';
import { planMigration } from './lib/migrate/plan.ts';
import { newFolder, readTree, runScript } from './lib/run-script.ts';

/** Steps as later versions may bring them: a field of the front matter renamed, a value of lists made another. */
const steps: readonly Migration[] = [
  {
    to: 2,
    summary: 'page is called pages',
    change: (path, text) => (path.endsWith('.mdx') ? text.replace(/^page: /m, 'pages: ') : text),
  },
  {
    to: 3,
    summary: 'every reference says that it is one',
    change: (path, text) => {
      if (!path.endsWith('references.json')) return text;
      const list = JSON.parse(text) as object[];
      return `${JSON.stringify(list.map((each) => ({ ...each, cited: true })))}\n`;
    },
  },
];

const OLD: Readonly<Record<string, string>> = {
  'site.json': '{ "title": { "en": "A" } }\n',
  'articles/a/index.mdx': '---\npage: 1-9\n---\n\nText, page: 3.\n',
  'articles/a/references.json': '[{"id":"x"}]\n',
  'articles/a/picture.png': 'page: \u0000\u0001',
  'articles/b/references.bib': '@book{x}\n',
};

function contentWith(files: Readonly<Record<string, string>> = OLD): string {
  const content = join(newFolder(), 'content');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  return content;
}

test('content goes through every version up to the newest, and nothing else in it changes', () => {
  const content = contentWith();
  applyMigration(content, planMigration(content, steps));
  assert.deepEqual(readTree(content), {
    ...OLD,
    'articles/a/index.mdx': '---\npages: 1-9\n---\n\nText, page: 3.\n',
    'articles/a/references.json': '[{"id":"x","cited":true}]\n',
    'site.json': '{\n  "title": {\n    "en": "A"\n  },\n  "schema": 3\n}\n',
  });
});

test('settings in which a field stands twice are not written over: one of the two would be lost', () => {
  const twice = '{ "title": { "en": "A" },\n  "title": { "en": "B" } }';
  const content = contentWith({ ...OLD, 'site.json': twice });
  assert.throws(
    () => planMigration(content, steps),
    /site\.json:1 gives title again in line 2: leave the right one there, nothing was changed\.$/,
  );
});

test('content of a version in between takes only the steps that are left', () => {
  const content = contentWith({ ...OLD, 'site.json': '{ "schema": 2 }' });
  const plan = planMigration(content, steps);
  assert.deepEqual([plan.from, plan.to, plan.steps.map(({ to }) => to)], [2, 3, [3]]);
  applyMigration(content, plan);
  assert.equal(readTree(content)['articles/a/index.mdx'], OLD['articles/a/index.mdx']);
});

test('content of the newest version is left alone', () => {
  const content = contentWith({ ...OLD, 'site.json': '{ "schema": 3 }' });
  assert.deepEqual(planMigration(content, steps).files, []);
});

test('a plan changes nothing, and names the version last', () => {
  const content = contentWith();
  const { files } = planMigration(content, steps);
  assert.deepEqual(readTree(content), OLD);
  assert.equal(files.at(-1)?.path, join(content, 'site.json'));
});

test('the content as it was is kept beside it', () => {
  const content = contentWith();
  assert.deepEqual(readTree(applyMigration(content, planMigration(content, steps))), OLD);
});

test('a copy that stands there is never written over', () => {
  const content = contentWith();
  const plan = planMigration(content, steps);
  mkdirSync(backupOf(content, plan));
  assert.throws(
    () => applyMigration(content, plan),
    /holds a copy from an earlier migration: put it back/,
  );
  assert.deepEqual(readTree(content), OLD);
});

test('files with a byte order mark are read, and those without anything to change keep it', () => {
  const marked = Object.entries(OLD).map(([name, text]) => [name, `\ufeff${text}`]);
  const content = contentWith(Object.fromEntries(marked));
  applyMigration(content, planMigration(content, steps));
  const after = readTree(content);
  assert.equal(after['articles/a/references.json'], '[{"id":"x","cited":true}]\n');
  assert.equal(after['articles/b/references.bib'], '\ufeff@book{x}\n');
});

test('a file in another encoding stops everything: its words would be lost', () => {
  const content = contentWith();
  writeFileSync(join(content, 'articles/a/references.json'), Buffer.from([0x5b, 0xd6, 0xd0, 0x5d]));
  assert.throws(
    () => planMigration(content, steps),
    /references\.json is not in UTF-8: save it as UTF-8 first, nothing was changed\.$/,
  );
});

test('settings that are a list are no settings, and are not written over', () => {
  const content = contentWith({ ...OLD, 'site.json': '[]' });
  assert.throws(() => planMigration(content, steps), /holds no group of settings/);
});

test('a file that a step cannot read stops everything before anything is changed', () => {
  const files = { ...OLD, 'articles/a/references.json': '[{' };
  const content = contentWith(files);
  assert.throws(
    () => planMigration(content, steps),
    /references\.json cannot be brought to version 3, nothing was changed/,
  );
  assert.deepEqual(readTree(content), files);
});

const refused: readonly (readonly [string, string, RegExp])[] = [
  [
    'newer than the software',
    '{ "schema": 9 }',
    /says version 9 of the content, and this software knows 1: update the software/,
  ],
  ['of no version', '{ "schema": "new" }', /gives “new” as its schema: write a whole number/],
  ['whose settings are broken', '{ "schema": ', /site\.json is no JSON, mend it first/],
];

for (const [what, settings, sentence] of refused) {
  test(`content ${what} is refused in a sentence`, () => {
    const content = contentWith({ ...OLD, 'site.json': settings });
    const { code, err } = runScript('migrate.ts', ['--content', content]);
    assert.equal(code, 1);
    assert.match(err, sentence);
    assert.doesNotMatch(err, /\n\s+at /);
  });
}

test('a folder that is not there is refused in a sentence', () => {
  const { code, err } = runScript('migrate.ts', ['--content', join(newFolder(), 'none')]);
  assert.deepEqual([code, /there is no such file or folder/.test(err)], [1, true]);
});

test('the steps of this software follow one another, up to the version the site reads', () => {
  assert.equal(migrations.length + 1, CONTENT_VERSION);
  assert.deepEqual(
    migrations.map(({ to }) => to),
    migrations.map((_, index) => index + 2),
  );
});

test('the command says what it would do, does it, and has nothing to do the second time', () => {
  const content = contentWith();
  const run = (...more: string[]) => runScript('migrate.ts', ['--content', content, ...more]);
  assert.match(
    run('--dry-run').out,
    /^Dry run, nothing was changed\. The content of version 1 would become version 1:\n/,
  );
  assert.deepEqual(readTree(content), OLD);
  assert.match(run().out, /site\.json\nIt is kept as it was in .*\.content-1\. Look/);
  rmSync(backupOf(content, { from: 1 }), { recursive: true });
  assert.equal(run().out, 'The content is of version 1, the newest.\n');
});
