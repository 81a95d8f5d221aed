/**
 * Pagefind's program, asked for one word at a time: its WebAssembly (1.6) called as its own script calls it, without
 * what that script does beside for pages of results, three quarters of the bytes.
 */
import { indexFile } from './index-files.ts';
import { PROGRAM_FILE } from './parts.ts';

/** Where Pagefind found a word: the name of a page, and the places of the word there. */
export interface PageFound {
  readonly id: string;
  readonly places: readonly number[];
}

/** A reader of one part of an index, with what it has read so far. */
export interface Reader {
  /** The pages that hold a word; all pages, in their order, for no word. */
  find(word: string): Promise<readonly PageFound[]>;
}

/** What the program exports: an index is a number, bytes and texts are an address and a length. */
interface Program {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(address: number, length: number, align: number): void;
  init_pagefind(...metadata: Given): number;
  load_index_chunk(index: number, ...chunk: Given): number;
  request_indexes(index: number, ...word: Given): Given;
  search(index: number, ...question: readonly (number | boolean)[]): Given;
}

type Given = [address: number, length: number];

/** What is called of the program, and what it calls: no public interface, so each build compares. */
export const CALLED = [
  'memory',
  '__wbindgen_externrefs',
  '__wbindgen_start',
  '__wbindgen_malloc',
  '__wbindgen_free',
  'init_pagefind',
  'load_index_chunk',
  'request_indexes',
  'search',
] as const satisfies readonly (keyof Program)[];
const GLUE = './pagefind_web_bg.js';
const PREPARE = '__wbindgen_init_externref_table';
export const CALLS = [`${GLUE} ${PREPARE}`] as const;

let running: Promise<Program> | undefined;

/** The program, started for the first reader. */
function program(): Promise<Program> {
  running ??= start();
  running.catch(() => {
    running = undefined;
  });
  return running;
}

async function start(): Promise<Program> {
  const code = await indexFile(PROGRAM_FILE);
  const prepare = () => {
    const table = started.__wbindgen_externrefs;
    const first = table.grow(4);
    for (const [at, value] of [undefined, null, true, false].entries())
      table.set(first + at, value);
    table.set(0, undefined);
  };
  const imports = { [GLUE]: { [PREPARE]: prepare } };
  const { instance } = await WebAssembly.instantiate(code as BufferSource, imports);
  const started = instance.exports as unknown as Program;
  started.__wbindgen_start();
  return started;
}

/** Opens a part of the index: the folder of its files, below the index's own, and the name of its metadata. */
export async function openReader(folder: string, metadata: string): Promise<Reader> {
  const [running, about] = await Promise.all([program(), indexFile(folder + metadata)]);
  let index = running.init_pagefind(...given(running, about));
  const chunks = new Map<string, Promise<void>>();
  const loadChunk = async (name: string) => {
    const chunk = await indexFile(`${folder}index/${name}.pf_index`);
    index = running.load_index_chunk(index, ...given(running, chunk));
  };
  const chunkAt = (name: string) => {
    const loading = chunks.get(name) ?? loadChunk(name);
    chunks.set(name, loading);
    loading.catch(() => chunks.delete(name));
    return loading;
  };
  return {
    find: async (word) => {
      const needed = running.request_indexes(index, ...given(running, word));
      const names: string[] = JSON.parse(taken(running, needed));
      await Promise.all(names.filter(Boolean).map(chunkAt));
      return found(taken(running, running.search(index, ...question(running, word))));
    },
  };
}

/** A word twice, as it is looked for and as it is typed; no filters, no order; not as a phrase, and with its diacritics or without. */
function question(running: Program, word: string): (number | boolean)[] {
  const texts = [word, word, '{}', ''].flatMap((text) => given(running, text));
  return [...texts, false, false];
}

function found(answer: string): PageFound[] {
  const { results }: Answer = JSON.parse(answer);
  return results.map(({ p, l }) => ({ id: p, places: l.map((place) => place.l) }));
}

interface Answer {
  readonly results: readonly {
    readonly p: string;
    readonly l: readonly { readonly l: number }[];
  }[];
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

/** Hands bytes or a text over to the program, which frees them. */
function given({ memory, __wbindgen_malloc }: Program, content: Uint8Array | string): Given {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const address = __wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(memory.buffer).set(bytes, address);
  return [address, bytes.length];
}

/** Takes a text over from the program, and frees it there. */
function taken({ memory, __wbindgen_free }: Program, [address, length]: Given): string {
  const text = decoder.decode(new Uint8Array(memory.buffer, address >>> 0, length));
  __wbindgen_free(address, length, 1);
  return text;
}
