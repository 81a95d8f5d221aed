import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { buildAside } from './build-aside.ts';
import { newFolder, readTree } from './run-script.ts';

const WRITES = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  const folder = process.argv.at(-1);
  mkdirSync(folder);
  writeFileSync(folder + '/index.html', 'new');`;

/** A project whose Astro is a program of our own, with what stands in its folder. */
function project(astro: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = newFolder();
  const all = { ...files, '.build.env': '', 'node_modules/astro/bin/package.json': '{}' };
  for (const [name, text] of Object.entries(all)) put(join(folder, name), text);
  put(
    join(folder, 'node_modules/astro/bin/astro.mjs'),
    `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\n${astro}`,
  );
  return folder;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What a visitor of the site, and a look into the folder, would find once the former build is gone. */
async function built(folder: string): Promise<Record<string, string>> {
  while (existsSync(join(folder, '.dist-discarded'))) await setTimeout(10);
  const files = Object.entries(readTree(folder));
  return Object.fromEntries(files.filter(([name]) => /^\.?dist/.test(name)));
}

test('a whole build takes the place of the former, and nothing is left beside it', async () => {
  const folder = project(WRITES, { 'dist/index.html': 'old', 'dist/gone.html': 'old' });
  await buildAside(folder);
  assert.deepEqual(await built(folder), { 'dist/index.html': 'new' });
});

test('a build that fails half-way leaves the former as it was, and says so', async () => {
  const folder = project(`${WRITES}\nprocess.exit(1);`, { 'dist/index.html': 'old' });
  await assert.rejects(buildAside(folder), /was not built; dist\/ is as it was before/);
  assert.deepEqual(await built(folder), { 'dist/index.html': 'old' });
});

test('a build beside another one is refused, and the other goes on', async () => {
  const waits = `const until = () => require('node:fs').existsSync('go') ? undefined : setTimeout(until, 10);\nuntil();`;
  const folder = project(`${WRITES}\n${waits}`);
  const first = buildAside(folder);
  await assert.rejects(buildAside(folder), /Another build .* under way \(process \d+\): wait/);
  put(join(folder, 'go'), '');
  await first;
  assert.deepEqual(await built(folder), { 'dist/index.html': 'new' });
});

test('a build that was killed keeps no later one from starting', async () => {
  const folder = project(WRITES, { '.dist-lock': '4194303999' });
  await buildAside(folder);
  assert.deepEqual(await built(folder), { 'dist/index.html': 'new' });
});

test('a folder in which Vite finds nothing is refused in a sentence', async () => {
  for (const name of ['/sites/c#/site', '/sites/why?/site']) {
    await assert.rejects(buildAside(name), /cannot be built in .*: move the project, or rename/);
  }
});

for (const words of ['ENOSPC: no space left', 'panic: No space left on device (os error 28)']) {
  test(`a full disk is one sentence: ${words}`, async () => {
    const full = `${WRITES}\nthrow new Error('${words}');`;
    const folder = project(full, { 'dist/index.html': 'old' });
    await assert.rejects(
      buildAside(folder),
      /^Error: The site could not be written; dist\/ is as it was before: the disk is full\.$/,
    );
    assert.deepEqual(await built(folder), { 'dist/index.html': 'old' });
  });
}

test('after a build that did not end, pages kept from earlier ones are not trusted', async () => {
  const kept = { 'node_modules/.astro/incremental-build.json': '{}' };
  const isKept = (folder: string): boolean =>
    Object.keys(kept).some((name) => name in readTree(folder));
  const failed = project(`${WRITES}\nprocess.exit(1);`, kept);
  await assert.rejects(buildAside(failed));
  const killed = project(WRITES, { ...kept, '.dist-next/half.html': 'half' });
  await buildAside(killed);
  const whole = project(WRITES, kept);
  await buildAside(whole);
  assert.deepEqual([failed, killed, whole].map(isKept), [false, false, true]);
});

test('where something may not be written, the sentence says where', async () => {
  const folder = project('');
  const path = join(folder, 'node_modules/.astro');
  put(
    join(folder, 'node_modules/astro/bin/astro.mjs'),
    `throw new Error(\`EACCES: permission denied, mkdir '${path}/'\`);`,
  );
  await assert.rejects(
    buildAside(folder),
    /^Error: The site could not be written at node_modules\/\.astro; there is no dist\/, as before: permission is denied\.$/,
  );
});

test('a build killed at any moment is made good by the next', async () => {
  for (const left of [
    { 'dist/index.html': 'old', '.dist-next/half.html': 'half' },
    { '.dist-former/index.html': 'old', '.dist-next/index.html': 'new' },
    { 'dist/index.html': 'new', '.dist-former/index.html': 'old' },
    { 'dist/index.html': 'new', '.dist-discarded/half.html': 'older' },
    // What is being taken away is never put back.
    { '.dist-discarded/half.html': 'older' },
  ]) {
    const folder = project(WRITES, left);
    await buildAside(folder);
    assert.deepEqual(await built(folder), { 'dist/index.html': 'new' });
  }
});

test('killed between the two moves, and then failing, the former build is back in its place', async () => {
  const folder = project('process.exit(1);', { '.dist-former/index.html': 'old' });
  await assert.rejects(buildAside(folder), /dist\/ is as it was before/);
  assert.deepEqual(await built(folder), { 'dist/index.html': 'old' });
});

const FOREVER = `
  console.log(process.pid);
  setInterval(() => undefined, 1000);`;

test('a build whose command is killed ends as well, and does not write beside the next one', {
  timeout: 30_000,
}, async () => {
  const folder = project(FOREVER);
  const module = JSON.stringify(new URL('build-aside.ts', import.meta.url).href);
  const code = `import { buildAside } from ${module}; await buildAside(${JSON.stringify(folder)});`;
  const command = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  const [pid] = await once(command.stdout, 'data');
  command.kill('SIGKILL');
  while (isRunning(Number(pid))) await setTimeout(20);
});

/** Signal 0 asks for a process and does nothing to it. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
