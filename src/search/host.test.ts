import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { gzipSync } from 'node:zlib';

type Host = typeof import('./host.ts');

/** What the server holds, by file name, and the addresses asked of it, with how they may be cached. */
let files: Record<string, Uint8Array>;
let asked: { name: string; cache: RequestCache | undefined }[];
const before = globalThis.fetch;
let loads = 0;

/** A module of its own for each test: it remembers what it loaded. */
function freshHost(): Promise<Host> {
  loads += 1;
  return import(`./host.ts?fresh=${loads}`);
}

const nameOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);
const namesAsked = () => asked.map(({ name }) => name);
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = async (answer: Awaited<ReturnType<Host['fetch']>>) =>
  new TextDecoder().decode(await answer.arrayBuffer());
const at = (name: string) => new URL(name, import.meta.url).href;

beforeEach(() => {
  [files, asked] = [{}, []];
  globalThis.fetch = async (input, init) => {
    const name = nameOf(String(input));
    asked.push({ name, cache: init?.cache });
    const file = files[name];
    return file ? new Response(new Uint8Array(file)) : new Response(null, { status: 404 });
  };
});

afterEach(() => {
  globalThis.fetch = before;
  mock.timers.reset();
});

test('a file that Pagefind asks for again is loaded once', async () => {
  files['a.pf_index'] = bytes('postings');
  const host = await freshHost();
  const texts = [await host.fetch(at('a.pf_index')), await host.fetch(at('a.pf_index'))];
  assert.deepEqual(await Promise.all(texts.map(textOf)), ['postings', 'postings']);
  assert.deepEqual(namesAsked(), ['a.pf_index']);
});

test('the time that Pagefind adds to an address does not make it another file', async () => {
  files['pagefind-entry.json'] = bytes('{}');
  const host = await freshHost();
  await host.fetch(at('pagefind-entry.json?ts=1'));
  await host.fetch(at('pagefind-entry.json?ts=2'));
  assert.deepEqual(namesAsked(), ['pagefind-entry.json']);
});

test('what is packed is unpacked, and what is not is handed on as it is', async () => {
  files['packed.pf_index'] = new Uint8Array(gzipSync('unpacked by the browser'));
  files['plain.pf_index'] = bytes('plain');
  const host = await freshHost();
  assert.equal(await textOf(await host.fetch(at('packed.pf_index'))), 'unpacked by the browser');
  assert.equal(await textOf(await host.fetch(at('plain.pf_index'))), 'plain');
});

test('only the entry, whose name is the same in every build, is asked anew of the server', async () => {
  files = { 'pagefind-entry.json': bytes('{}'), 'b.pf_meta': bytes('meta') };
  const host = await freshHost();
  await host.fetch(at('pagefind-entry.json'));
  await host.fetch(at('b.pf_meta'));
  assert.deepEqual(
    asked.map(({ cache }) => cache),
    ['no-cache', 'default'],
  );
});

test('files a search cannot start without are asked for at once, and handed over when wanted', async () => {
  files = { 'wasm.unknown.pagefind': bytes('program'), 'c.pf_meta': bytes('meta') };
  const host = await freshHost();
  host.prepare(Object.keys(files));
  assert.deepEqual(namesAsked(), Object.keys(files));
  assert.equal(await textOf(await host.fetch(at('c.pf_meta'))), 'meta');
  assert.equal(asked.length, 2);
});

test('a file that fails is told to whoever asks, not before, and is asked for again', async () => {
  const host = await freshHost();
  host.prepare(['d.pf_meta']);
  await assert.rejects(host.fetch(at('d.pf_meta')), /404.*d\.pf_meta/);
  files['d.pf_meta'] = bytes('meta');
  assert.equal(await textOf(await host.fetch(at('d.pf_meta'))), 'meta');
});

test('the program is loaded for the first search alone; the others are told that it runs', async () => {
  files['wasm.unknown.pagefind'] = bytes('program');
  const host = await freshHost();
  const texts = [await host.fetch(at('wasm.unknown.pagefind')), await host.fetch(at('1/wasm.x'))];
  assert.deepEqual(await Promise.all(texts.map(textOf)), ['program', 'pagefind_dcd']);
  assert.deepEqual(namesAsked(), ['wasm.unknown.pagefind']);
});

test('a program that could not be loaded is loaded the next time', async () => {
  const host = await freshHost();
  await assert.rejects(host.fetch(at('wasm.unknown.pagefind')), /404/);
  files['wasm.unknown.pagefind'] = bytes('program');
  assert.equal(await textOf(await host.fetch(at('wasm.unknown.pagefind'))), 'program');
});

test('beyond sixteen megabytes the oldest files of words go, and no other file does', async () => {
  const size = 6e6;
  for (const name of ['1.pf_meta', '1.pf_index', '2.pf_index', '3.pf_index'])
    files[name] = new Uint8Array(size);
  const host = await freshHost();
  for (const name of Object.keys(files)) await host.fetch(at(name));
  // What is forgotten is forgotten a moment after it was handed over.
  await new Promise((done) => setTimeout(done, 20));
  asked = [];
  for (const name of ['1.pf_meta', '3.pf_index', '1.pf_index']) await host.fetch(at(name));
  assert.deepEqual(namesAsked(), ['1.pf_index']);
});

test('what waits by the clock waits 4 ms at most, and less where it asks for less', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const host = await freshHost();
  let looked = 0;
  host.setTimeout(() => {
    looked += 1;
  }, 50);
  host.setTimeout(() => {
    looked += 10;
  }, 1);
  mock.timers.tick(1);
  assert.equal(looked, 10);
  mock.timers.tick(3);
  assert.equal(looked, 11);
});

test('once the program runs, what waits goes on at once, and by the clock while a file is on its way', async () => {
  files = { 'wasm.unknown.pagefind': bytes('program'), 'e.pf_meta': bytes('meta') };
  mock.timers.enable({ apis: ['setTimeout'] });
  const host = await freshHost();
  for (const part of ['', '1/']) await host.fetch(at(`${part}wasm.unknown.pagefind`));
  await new Promise<void>((looked) => host.setTimeout(looked, 50));
  let looked = false;
  const coming = host.fetch(at('e.pf_meta'));
  host.setTimeout(() => {
    looked = true;
  }, 50);
  await coming;
  assert.equal(looked, false);
  mock.timers.tick(4);
  assert.equal(looked, true);
});

test('files that never came are counted', async () => {
  files['f.pf_index'] = bytes('postings');
  const host = await freshHost();
  await host.fetch(at('f.pf_index'));
  assert.equal(host.failures(), 0);
  await assert.rejects(host.fetch(at('g.pf_index')));
  assert.equal(host.failures(), 1);
});
