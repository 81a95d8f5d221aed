import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject as fillCopy } from '../../scripts/lib/project-copy.ts';
import { ROOT } from './dist.ts';

const ASTRO_BUILD = ['--env-file=.build.env', 'node_modules/astro/bin/astro.mjs', 'build'];

/** A copy of the project in a folder of its own; its packages are linked, its caches are its own. */
export interface ProjectCopy {
  readonly folder: string;
  readonly build: (env?: Record<string, string>) => void;
  /** Runs test files of the copy, which read what was built there. */
  readonly runTests: (files: readonly string[], env?: Record<string, string>) => void;
  readonly remove: () => void;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  fillCopy(ROOT, folder);
  return {
    folder,
    build: (env) => runNode(folder, ASTRO_BUILD, env),
    runTests: (files, env) =>
      runNode(folder, ['--test', ...files.map((file) => `src/tests/site/${file}.test.ts`)], env),
    remove: () => rmSync(folder, { recursive: true }),
  };
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
