import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { assertNone } from '../assert-none.ts';
import { DIST, filesIn, ROOT } from '../dist.ts';

const MADE_HERE = ['.git', '.astro', 'dist', 'node_modules'];

/** A copy of the project in a folder of another name; its packages are linked, its caches are its own. */
function copyProject(folder: string): void {
  for (const name of readdirSync(ROOT).filter((entry) => !MADE_HERE.includes(entry))) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  const packages = join(ROOT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages).filter((entry) => !/^\.(astro|vite)$/.test(entry))) {
    symlinkSync(join(packages, name), join(folder, 'node_modules', name), 'junction');
  }
}

/** Runs Node in a folder; the test fails with all that it said if it failed. */
function runNode(
  folder: string,
  options: readonly string[],
  env: Record<string, string> = {},
): void {
  // A test runner within a test runner would report to the outer one.
  const { NODE_TEST_CONTEXT: _, ...outer } = process.env;
  const run = { cwd: folder, encoding: 'utf8', env: { ...outer, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, options, run);
  assert.equal(status, 0, `\n${stdout}${stderr}`);
}

const astroBuild = ['--env-file=.build.env', 'node_modules/astro/bin/astro.mjs', 'build'];
const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
after(() => rmSync(folder, { recursive: true }));
copyProject(folder);

test('the same sources give the same bytes in another folder', () => {
  runNode(folder, astroBuild);
  const again = join(folder, 'dist');
  assert.deepEqual(filesIn(again), filesIn(DIST));
  assertNone(
    filesIn(DIST).filter(
      (file) => !readFileSync(join(DIST, file)).equals(readFileSync(join(again, file))),
    ),
  );
});

test('built for another host and a folder on it, every link still leads somewhere', () => {
  const env = { SITE_URL: 'https://journal.example/deep/reader/' };
  runNode(folder, astroBuild, env);
  runNode(
    folder,
    ['--test', 'src/tests/site/links.test.ts', 'src/tests/site/privacy.test.ts'],
    env,
  );
});
