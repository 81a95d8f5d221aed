import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { giveTexts } from './given-texts.ts';
import { writingTogether } from './together.ts';

type Usual = Parameters<typeof writingTogether>[0];

const root = mkdtempSync(join(tmpdir(), 'together-'));
const outDir = join(root, 'dist');
after(() => rmSync(root, { recursive: true }));
beforeEach(() => rmSync(join(root, 'node_modules'), { recursive: true, force: true }));

const FILES = Array.from({ length: 10 }, (_, at) => `/articles/题/${at}.txt`);
const PAGE = '/articles/题';

/** The paths that are left to Astro, once everything else is written. */
async function pathsOf(usual: object, site: URL) {
  const putOff: (() => Promise<void>)[] = [];
  const afterPages = (work: () => Promise<void>) => putOff.push(work);
  const place = { root, outDir, site, routes: [], afterPages };
  const left = await writingTogether(usual as Usual, place).getStaticPaths();
  for (const work of putOff) await work();
  return left;
}

/** One build of a site with files and a page of one key, and a file of its own; what it made, and what it left. */
async function build(key: string, files: readonly string[] = FILES, together = {}) {
  rmSync(outDir, { recursive: true, force: true });
  const made: string[] = [];
  const path = (pathname: string, type: string, cacheKey: string) => ({
    pathname,
    cacheKey,
    route: { type },
  });
  const usual = {
    name: 'usual',
    getStaticPaths: async () => [
      // Astro gives some files the slash that pages have.
      ...files.map((file, at) => path(at % 2 ? file : `${file}/`, 'endpoint', key)),
      path(PAGE, 'page', key),
      path('/feed.xml', 'endpoint', 'other'),
    ],
    render: async ({ url }: Request) => {
      const address = decodeURI(new URL(url).pathname);
      made.push(address);
      if (address.includes('.files')) giveTexts(together);
      return new Response(`${key} ${address}`);
    },
  };
  const site = new URL('https://example.org/base/');
  const left = (await pathsOf(usual, site)).map(({ pathname }) => pathname);
  return { made, left };
}

const textsOf = (files: readonly string[]) =>
  files.map((file) => readFileSync(join(outDir, file), 'utf8'));

function assertMadeOf(key: string): void {
  const texts = textsOf(FILES).map((text) => text.replace(/\/$/, ''));
  assert.deepEqual(
    texts,
    FILES.map((path) => `${key} /base${path}`),
  );
}

test('files of one key are written, and pages and single files are left to Astro', async () => {
  const { made, left } = await build('first');
  assert.deepEqual(left, [PAGE, '/feed.xml']);
  assert.equal(made.length, FILES.length);
  assertMadeOf('first');
});

test('what is made of the same is taken from the build before, and what is not is made anew', async () => {
  await build('first');
  assert.deepEqual((await build('first')).made, []);
  assertMadeOf('first');
  await build('second');
  assertMadeOf('second');
  assert.equal((await build('first')).made.length, FILES.length, 'what is not used is not kept');
});

test('what was changed in place after the build, or taken away from what is kept, is made anew', async () => {
  const [file = ''] = FILES;
  const kept = join(root, 'node_modules/.cache/files-together');
  for (const damage of [
    () => writeFileSync(join(outDir, file), 'changed'),
    () => rmSync(join(kept, 'first/3')),
    () => rmSync(join(kept, 'states.json')),
    () => writeFileSync(join(kept, 'states.json'), '{'),
    () => writeFileSync(join(kept, 'states.json'), 'null'),
    () => rmSync(kept, { recursive: true }),
  ]) {
    await build('first');
    damage();
    assert.equal((await build('first')).made.length, FILES.length);
    assertMadeOf('first');
  }
});

test('a file put in the place of a built one is not taken into the next build', async () => {
  await build('first');
  const [file = ''] = FILES;
  writeFileSync(join(root, 'other'), 'other');
  renameSync(join(root, 'other'), join(outDir, file));
  await build('first');
  assertMadeOf('first');
});

test('other files than were kept are made anew', async () => {
  await build('first');
  const more = [...FILES, '/articles/题/more.txt'];
  assert.equal((await build('first', more)).made.length, more.length);
  assert.deepEqual((await build('first', more)).made, []);
});

test('where nothing can be kept, the site is built', async () => {
  writeFileSync(join(root, 'node_modules'), 'no folder');
  await build('first');
  assertMadeOf('first');
  assert.equal((await build('first')).made.length, FILES.length);
});

test('a few files are left to Astro', async () => {
  const few = FILES.slice(0, 3);
  const { left } = await build('few', few);
  assert.deepEqual(
    left.map((path) => path.replace(/\/$/, '')),
    [...few, PAGE, '/feed.xml'],
  );
});

test('a file that cannot be made is named', async () => {
  const route = { type: 'endpoint' };
  const usual = {
    getStaticPaths: async () => FILES.map((pathname) => ({ pathname, cacheKey: 'key', route })),
    render: () => Promise.reject(new Error('no such style')),
  };
  const site = new URL('https://example.org/');
  await assert.rejects(
    pathsOf(usual, site),
    /\/articles\/题\/0\.txt could not be made: .*no such style/,
  );
});

test('files that one path gives at once are written from it, and it is no file', async () => {
  const [first = '', second = '', ...others] = FILES;
  const texts = { [first]: 'one', [second]: 'two' };
  const { made, left } = await build('first', [...FILES, '/articles/题.files'], texts);
  assert.deepEqual(left, [PAGE, '/feed.xml']);
  assert.equal(made.length, 1 + others.length);
  assert.deepEqual(textsOf([first, second]), ['one', 'two']);
  assert.ok(!existsSync(join(outDir, 'articles/题.files')));
  assert.deepEqual((await build('first', [...FILES, '/articles/题.files'], texts)).made, []);
  const few = await build('few', [first, '/articles/题.files'], texts);
  assert.deepEqual(few.left, [`${first}/`, PAGE, '/feed.xml']);
});

test('what is kept and what is built are one file of the disk', async () => {
  await build('first');
  const times = () => FILES.map((file) => statSync(join(outDir, file)).ino);
  const before = times();
  await build('first');
  assert.deepEqual(times(), before);
});
