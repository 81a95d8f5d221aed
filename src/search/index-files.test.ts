import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';

type Files = typeof import('./index-files.ts');

/** What the server holds, by file name, and the names asked of it. */
let files: Record<string, Uint8Array>;
let asked: string[];
const before = globalThis.fetch;
let loads = 0;

/** A module of its own for each test: it remembers what it loaded. */
function freshFiles(): Promise<Files> {
  loads += 1;
  return import(`./index-files.ts?fresh=${loads}`);
}

/** As Pagefind writes a file, before it is packed. */
const signed = (text: string) => new TextEncoder().encode(`pagefind_dcd${text}`);
const packed = (text: string) => new Uint8Array(gzipSync(signed(text)));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

beforeEach(() => {
  [files, asked] = [{}, []];
  globalThis.fetch = async (input) => {
    const name = String(input).slice(new URL('.', import.meta.url).href.length);
    asked.push(name);
    const file = files[name];
    return file ? new Response(new Uint8Array(file)) : new Response(null, { status: 404 });
  };
});

afterEach(() => {
  globalThis.fetch = before;
});

test('a file is loaded once, from beside the script', async () => {
  files['index/a.pf_index'] = packed('postings');
  const { indexFile } = await freshFiles();
  const both = await Promise.all([indexFile('index/a.pf_index'), indexFile('index/a.pf_index')]);
  assert.deepEqual(both.map(textOf), ['postings', 'postings']);
  assert.deepEqual(asked, ['index/a.pf_index']);
});

test('a file is read whether or not the host has unpacked it', async () => {
  files = { 'a.pf_index': packed('packed'), 'b.pf_index': signed('unpacked') };
  const { indexFile } = await freshFiles();
  const texts = await Promise.all(Object.keys(files).map(indexFile));
  assert.deepEqual(texts.map(textOf), ['packed', 'unpacked']);
});

test('a page that a host sends in place of a file is told', async () => {
  files['a.pf_index'] = new TextEncoder().encode('<!doctype html><title>Not found</title>');
  const { indexFile } = await freshFiles();
  await assert.rejects(indexFile('a.pf_index'), /a\.pf_index is no file of the index/);
});

test('files a search cannot start without are asked for at once, and handed over when wanted', async () => {
  files = { 'wasm.unknown.pagefind': packed('program'), 'c.pf_meta': packed('meta') };
  const { indexFile, prepare } = await freshFiles();
  prepare(Object.keys(files));
  assert.deepEqual(asked, Object.keys(files));
  assert.equal(textOf(await indexFile('c.pf_meta')), 'meta');
  assert.equal(asked.length, 2);
});

test('a file that fails is told to whoever asks, not before, and is asked for again', async () => {
  const { indexFile, prepare } = await freshFiles();
  prepare(['d.pf_meta']);
  await assert.rejects(indexFile('d.pf_meta'), /404.*d\.pf_meta/);
  files['d.pf_meta'] = packed('meta');
  assert.equal(textOf(await indexFile('d.pf_meta')), 'meta');
});

test('beyond sixteen megabytes the oldest files of words go, and no other file does', async () => {
  const long = packed('x'.repeat(6e6));
  for (const name of ['1.pf_meta', '1.pf_index', '2.pf_index', '3.pf_index']) files[name] = long;
  const { indexFile } = await freshFiles();
  for (const name of Object.keys(files)) await indexFile(name);
  // What is forgotten is forgotten a moment after it was handed over.
  await new Promise((done) => setTimeout(done, 20));
  asked = [];
  for (const name of ['1.pf_meta', '3.pf_index', '1.pf_index']) await indexFile(name);
  assert.deepEqual(asked, ['1.pf_index']);
});
