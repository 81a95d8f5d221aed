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

test('the same sources give the same bytes in another folder', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
  after(() => rmSync(folder, { recursive: true }));
  copyProject(folder);
  t.diagnostic('building once more, elsewhere …');
  const astro = ['--env-file=.build.env', 'node_modules/astro/bin/astro.mjs', 'build'];
  const built = spawnSync(process.execPath, astro, { cwd: folder, encoding: 'utf8' });
  assert.equal(built.status, 0, built.stderr + built.stdout);
  const again = join(folder, 'dist');
  assert.deepEqual(filesIn(again), filesIn(DIST));
  assertNone(
    filesIn(DIST).filter(
      (file) => !readFileSync(join(DIST, file)).equals(readFileSync(join(again, file))),
    ),
  );
});
