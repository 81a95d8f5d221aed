/** Building beside `dist/`, so that it holds one whole build at any moment. */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, refusal } from './refusal.ts';

const ASTRO = ['--env-file=.build.env', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir'];
const NEXT = '.dist-next';
const FORMER = '.dist-former';

/**
 * Builds the project in a folder.
 *
 * @throws {Refusal} in one sentence, where the disk is full or may not be written; else after what Astro said.
 */
export function buildAside(project: string): void {
  const at = (name: string): string => join(project, name);
  try {
    if (!existsSync(at('dist')) && existsSync(at(FORMER))) renameSync(at(FORMER), at('dist'));
    for (const left of [NEXT, FORMER]) rmSync(at(left), { recursive: true, force: true });
    runAstro(project);
    if (existsSync(at('dist'))) renameSync(at('dist'), at(FORMER));
    renameSync(at(NEXT), at('dist'));
    rmSync(at(FORMER), { recursive: true, force: true });
  } catch (error) {
    rmSync(at(NEXT), { recursive: true, force: true });
    if (error instanceof Refusal) throw error;
    throw refusal(`The site could not be put in place; ${kept(project)}`, error);
  }
}

function runAstro(project: string): void {
  const { status, stderr } = spawnSync(process.execPath, [...ASTRO, NEXT], {
    cwd: project,
    stdio: ['inherit', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status === 0) {
    process.stderr.write(stderr);
    return;
  }
  const code = /\b(ENOSPC|EDQUOT|EACCES|EPERM|EROFS)\b/.exec(stderr)?.[1];
  if (code === undefined) {
    process.stderr.write(stderr);
    throw new Refusal(`The site was not built; ${kept(project)}.`);
  }
  const error = Object.assign(new Error(), { code });
  throw refusal(`The site could not be written; ${kept(project)}`, error);
}

function kept(project: string): string {
  return existsSync(join(project, 'dist'))
    ? 'dist/ is as it was before'
    : 'there is no dist/, as before';
}
