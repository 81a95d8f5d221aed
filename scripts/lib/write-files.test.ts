import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Refusal } from './refusal.ts';
import { newFolder, readTree } from './run-script.ts';
import { finishMoves, planFile, writeFiles } from './write-files.ts';

/** Two files with an old text each, in two folders, and a plan to change both. */
function change() {
  const folder = newFolder();
  const paths = ['article/index.mdx', 'journal/one.json'].map((name) => join(folder, name));
  for (const path of paths) {
    mkdirSync(join(path, '..'));
    writeFileSync(path, 'old');
  }
  return {
    folder,
    paths,
    journal: join(folder, '.journal'),
    plan: paths.map((path) => planFile(path, 'new')),
  };
}

test('all files are written, and nothing else is left', () => {
  const { folder, journal, plan } = change();
  writeFiles(plan, journal);
  assert.deepEqual(readTree(folder), { 'article/index.mdx': 'new', 'journal/one.json': 'new' });
});

test('where one file cannot be written, none is, and it is said in a sentence', () => {
  const { folder, journal, plan, paths } = change();
  const belowFile = join(paths[0] ?? '', 'below-a-file.json');
  const blocked = [...plan, { path: belowFile, text: 'new', state: 'new' } as const];
  assert.throws(() => writeFiles(blocked, journal), Refusal);
  assert.deepEqual(readTree(folder), { 'article/index.mdx': 'old', 'journal/one.json': 'old' });
});

test('where one of several cannot be moved in, those before it are put back, as the sentence says', () => {
  const { folder, journal, plan } = change();
  const taken = join(folder, 'taken');
  mkdirSync(taken);
  writeFileSync(join(taken, 'kept'), 'kept');
  const moves = [...plan, planFile(join(folder, 'new/one'), 'new')];
  const blocked = [...moves, { path: taken, text: 'new', state: 'different' } as const];
  assert.throws(() => writeFiles(blocked, journal), /so nothing was changed: /);
  assert.deepEqual(readTree(folder), {
    'article/index.mdx': 'old',
    'journal/one.json': 'old',
    'taken/kept': 'kept',
  });
});

test('an import killed between two files is finished by the next command', () => {
  const { folder, journal, paths } = change();
  const moves = paths.map((path) => ({
    temporary: `${path}.tmp`,
    path,
    former: `${path}.old`,
  }));
  for (const { temporary, former } of moves) {
    writeFileSync(temporary, 'new');
    writeFileSync(former, 'old');
  }
  writeFileSync(journal, JSON.stringify(moves));
  renameSync(moves[0]?.temporary ?? '', moves[0]?.path ?? '');
  assert.equal(finishMoves(journal), 1);
  assert.deepEqual(readTree(folder), { 'article/index.mdx': 'new', 'journal/one.json': 'new' });
  assert.equal(finishMoves(journal), 0);
});

test('a journal that cannot be read is a sentence, and changes nothing', () => {
  const { folder, journal } = change();
  writeFileSync(journal, '[{');
  assert.throws(() => finishMoves(journal), /cannot finish what .*\.journal says was begun/);
  assert.equal(readFileSync(join(folder, 'article/index.mdx'), 'utf8'), 'old');
  assert.ok(existsSync(journal) && readdirSync(folder).length === 3);
});
