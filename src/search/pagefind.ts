/** Pagefind as a search engine: loaded when first wanted, asked for phrases of tokens only. */
import { type Engine, type Hits, hitsAt } from './engine.ts';
import type { Column } from './facts.ts';
import { factsFile, shardFolder } from './files.ts';
import { remembered } from './remembered.ts';

interface PagefindInstance {
  search(term: string | null): Promise<{
    readonly results: readonly { readonly id: string; readonly words: readonly number[] }[];
  }>;
}

/** Pagefind's script, and with it the number of indexes that hold the records. */
interface PagefindModule {
  readonly shards: number;
  createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}

/** Why there is no search: each has a sentence of its own. */
export type Trouble = 'offline' | 'blocked' | 'missing';

export class SearchTrouble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, cause: unknown) {
    super(`The search index cannot be used: ${trouble}.`, { cause });
    this.trouble = trouble;
  }
}

/** Opens the index in a folder (an absolute address that ends with a slash). Throws a `SearchTrouble`. */
export async function openPagefind(folder: string): Promise<Engine> {
  if (typeof WebAssembly === 'undefined') throw new SearchTrouble('blocked', undefined);
  try {
    const script: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
    // The first shard brings the WebAssembly that reads them all.
    const first = await openShard(script, folder);
    const others = Array.from({ length: script.shards - 1 }, (_, at) => {
      return openShard(script, folder + shardFolder(at + 1));
    });
    return engineOf([first, ...(await Promise.all(others))], folder);
  } catch (cause) {
    throw troubleOf(cause);
  }
}

/** A part of the records, in their order: one Pagefind index, and the place in it that each of its ids stands for. */
interface Shard {
  readonly instance: PagefindInstance;
  readonly places: ReadonlyMap<string, number>;
}

async function openShard(script: PagefindModule, basePath: string): Promise<Shard> {
  // A worker would load the same code a second time, and copy every answer between two threads.
  const instance = script.createInstance({ noWorker: true, basePath });
  const { results } = await instance.search(null);
  return { instance, places: new Map(results.map(({ id }, place) => [id, place])) };
}

function engineOf(shards: readonly Shard[], folder: string): Engine {
  const starts = shards.map((_, at) => {
    return shards.slice(0, at).reduce((sum, { places }) => sum + places.size, 0);
  });
  const lookups = new Map<string, Promise<Hits>>();
  const columns = new Map<string, Promise<Column>>();
  return {
    lookup: (tokens) => {
      const phrase = `"${tokens.join(' ')}"`;
      return remembered(lookups, phrase, async () => {
        const found = shards.map((shard, at) => rowsWith(shard, phrase, starts[at] ?? 0));
        return hitsAt((await Promise.all(found)).flat());
      });
    },
    column: (field) => {
      return remembered(columns, field, () => fetchJson<Column>(folder + factsFile(field)));
    },
  };
}

/** Rows that a shard finds, in order, each with the first place of the phrase in its record. */
async function rowsWith(
  { instance, places }: Shard,
  phrase: string,
  start: number,
): Promise<[number, number][]> {
  const { results } = await instance.search(phrase).catch((cause) => {
    throw troubleOf(cause);
  });
  const rows = results.map(({ id, words }): [number, number] => {
    return [start + (places.get(id) ?? 0), words[0] ?? 0];
  });
  return rows.sort(([a], [b]) => a - b);
}

/** A file of the index; asked for anew with each page, for a newer build may stand there. */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { cache: 'no-cache' }).catch((cause) => {
    throw troubleOf(cause);
  });
  if (!response.ok) throw new SearchTrouble('missing', new Error(`${response.status} for ${url}`));
  return response.json();
}

function troubleOf(cause: unknown): SearchTrouble {
  if (cause instanceof SearchTrouble) return cause;
  if (!navigator.onLine) return new SearchTrouble('offline', cause);
  return new SearchTrouble(/wasm|WebAssembly/i.test(String(cause)) ? 'blocked' : 'missing', cause);
}
