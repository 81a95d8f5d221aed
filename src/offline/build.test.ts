import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeWorker } from './build.ts';
import { buildName } from './build-name.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A built site of a few files, with its worker. */
async function built(files: Readonly<Record<string, string>>, keeps = true) {
  const folder = await mkdtemp(join(tmpdir(), 'offline-'));
  folders.push(folder);
  await mkdir(join(folder, '_astro'));
  await mkdir(join(folder, 'offline'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await writeWorker(folder, keeps);
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => undefined);
  return { folder, worker: await read('sw.js'), build: await read('build.txt') };
}

const files = { 'index.html': 'one', '_astro/page.js': 'two', 'offline/index.html': 'three' };

test('the same files are the same build, wherever they lie and however often they are named', async () => {
  const first = await built(files);
  const second = await built(files);
  assert.match(first.build ?? '', /^[0-9a-f]{16}$/);
  assert.deepEqual([second.build, second.worker], [first.build, first.worker]);
  await writeWorker(first.folder, true);
  assert.equal(await readFile(join(first.folder, 'build.txt'), 'utf8'), second.build);
});

test('a build is named the same when some of its files were taken in before others were there', async () => {
  const { folder, build } = await built({ ...files, 'later.js': 'four' });
  const name = buildName(folder);
  await name.add('later');
  assert.ok(!name.files().includes('later.js'));
  await name.add();
  assert.equal(name.text(), build);
});

test('any other byte, and any other name, is another build', async () => {
  const { build } = await built(files);
  const changed = await built({ ...files, 'index.html': 'One' });
  const { 'index.html': text, ...rest } = files;
  const renamed = await built({ ...rest, 'index.htm': text });
  assert.equal(new Set([build, changed.build, renamed.build]).size, 3);
});

test('the worker knows its build, the scripts and the page for what is not kept, and no path of this machine', async () => {
  const { worker = '', build = '', folder } = await built(files);
  for (const part of [build, '_astro/page.js', 'offline/']) assert.ok(worker.includes(part), part);
  assert.ok(!worker.includes(folder) && !worker.includes(import.meta.dirname));
});

test('where nothing shall be kept there is a worker that clears, and no name of a build', async () => {
  const { worker = '', build } = await built(files, false);
  assert.match(worker, /unregister/);
  assert.equal(build, undefined);
});
