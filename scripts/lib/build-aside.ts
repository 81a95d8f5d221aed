/** Building beside `dist/`, so that it holds one whole build at any moment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { takeLock } from './build-lock.ts';
import { Refusal, refusal } from './refusal.ts';

const ASTRO = ['--env-file=.build.env', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir'];
const ENDS_WITH_PARENT = ['--import', new URL('end-with-parent.ts', import.meta.url).href];
const NEXT = '.dist-next';
const FORMER = '.dist-former';
const DISCARDED = '.dist-discarded';
const LOCK = '.dist-lock';
/**
 * What Astro knows of the pages it keeps for the next build. Their files are written before it is: once a build was cut
 * off, they may be newer than it says. May go when Astro writes both at once.
 */
const KEPT_PAGES = 'node_modules/.astro/incremental-build.json';
/** A build that was cut off a moment ago may still be writing there. */
const GONE = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

/**
 * Builds the project in a folder.
 *
 * @throws {Refusal} in one sentence, where the disk is full or may not be written, or where another build is under way;
 * else after what Astro said.
 */
export async function buildAside(project: string): Promise<void> {
  refuseFolder(project);
  const free = lock(project);
  try {
    await buildAndSwap(project);
  } finally {
    free();
  }
}

function lock(project: string): () => void {
  try {
    return takeLock(join(project, LOCK));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refusal(`The site cannot be built in ${project}; ${kept(project)}`, error);
  }
}

async function buildAndSwap(project: string): Promise<void> {
  const at = (name: string): string => join(project, name);
  try {
    if (!existsSync(at('dist')) && existsSync(at(FORMER))) renameSync(at(FORMER), at('dist'));
    if (existsSync(at(NEXT))) rmSync(at(KEPT_PAGES), GONE);
    for (const left of [NEXT, FORMER, DISCARDED]) rmSync(at(left), GONE);
    await runAstro(project);
    if (existsSync(at('dist'))) renameSync(at('dist'), at(FORMER));
    renameSync(at(NEXT), at('dist'));
    removeLater(at(FORMER), at(DISCARDED));
  } catch (error) {
    for (const left of [NEXT, KEPT_PAGES]) rmSync(at(left), GONE);
    if (error instanceof Refusal) throw error;
    throw refusal(`The site could not be put in place; ${kept(project)}`, error);
  }
}

/**
 * A journal's former build is tens of thousands of files: whoever built the new one need not wait until they are gone.
 * They get a name first that no later build takes for a whole one.
 */
function removeLater(former: string, discarded: string): void {
  if (!existsSync(former)) return;
  renameSync(former, discarded);
  const remove = `require('fs').rmSync(process.argv[1], ${JSON.stringify(GONE)})`;
  spawn(process.execPath, ['-e', remove, discarded], { detached: true, stdio: 'ignore' }).unref();
}

/** Vite takes these signs for the end of a path, and finds none of the project's files. */
function refuseFolder(project: string): void {
  const sign = /[#?]/.exec(project)?.[0];
  if (sign === undefined) return;
  throw new Refusal(
    `The site cannot be built in ${project}, for a “${sign}” is in that name: move the project, or rename its folder.`,
  );
}

/**
 * Shells name in `_` the program they started, and Astro takes that for something its pages are made of, since some of
 * its modules have a `_`: started by another one, it would make every page anew.
 */
function environment(): NodeJS.ProcessEnv {
  const { _: __, ...all } = process.env;
  return all;
}

/** Without its parent a build ends too: it would go on beside the next one, and write where that writes. */
async function runAstro(project: string): Promise<void> {
  const astro = spawn(process.execPath, [...ENDS_WITH_PARENT, ...ASTRO, NEXT], {
    cwd: project,
    env: environment(),
    stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
  });
  const [stderr, [status]] = await Promise.all([
    text(astro.stderr as Readable),
    once(astro, 'exit'),
  ]);
  if (status === 0) {
    process.stderr.write(stderr);
    return;
  }
  const code = codeIn(stderr);
  if (code === undefined) {
    process.stderr.write(stderr);
    throw new Refusal(`The site was not built; ${kept(project)}.`);
  }
  const error = Object.assign(new Error(), { code });
  throw refusal(
    `The site could not be written${placeIn(stderr, project)}; ${kept(project)}`,
    error,
  );
}

/** What parts that are not written in JavaScript say, by the codes of those that are. */
const SAID: Readonly<Record<string, string>> = {
  'No space left on device': 'ENOSPC',
  'Disk quota exceeded': 'EDQUOT',
  'Read-only file system': 'EROFS',
  'Permission denied': 'EACCES',
};

const CODE = /\b(?:ENOSPC|EDQUOT|EACCES|EPERM|EROFS|ENOTDIR)\b/;

function codeIn(stderr: string): string | undefined {
  const words = Object.keys(SAID).find((each) => stderr.includes(each));
  return words ? SAID[words] : CODE.exec(stderr)?.[0];
}

/** What was to be written, where Node says it: `EACCES: permission denied, mkdir '/…/node_modules/.astro/'`. */
function placeIn(stderr: string, project: string): string {
  const [, path] = /\bE[A-Z]{3,}: [^'\n]*'([^'\n]+)'/.exec(stderr) ?? [];
  return path === undefined ? '' : ` at ${relative(project, path)}`;
}

function kept(project: string): string {
  return existsSync(join(project, 'dist'))
    ? 'dist/ is as it was before'
    : 'there is no dist/, as before';
}
