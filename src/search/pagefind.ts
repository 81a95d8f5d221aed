/** Pagefind as a search engine: loaded when first wanted, asked for phrases of tokens only. */
import type { Engine, Hits } from './engine.ts';
import type { Facts } from './facts.ts';
import { FACTS_FILE } from './files.ts';

/** What Pagefind keeps of a record, as `customRecord` in the indexer gave it. */
export interface Fragment {
  readonly raw_url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface PagefindResult {
  readonly id: string;
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

interface PagefindInstance {
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindModule {
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

export interface PagefindEngine extends Engine {
  /** The fragment of a record that an answer named. */
  fragment(id: string): Promise<Fragment>;
}

/** Opens the index in a folder (an absolute address that ends with a slash). Throws a `SearchTrouble`. */
export async function openPagefind(folder: string): Promise<PagefindEngine> {
  if (typeof WebAssembly === 'undefined') throw new SearchTrouble('blocked', undefined);
  try {
    const module: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
    // A worker would load the same code a second time, and copy every answer between two threads.
    const instance = module.createInstance({ noWorker: true });
    return engineOf(instance, folder);
  } catch (cause) {
    throw troubleOf(cause);
  }
}

function engineOf(instance: PagefindInstance, folder: string): PagefindEngine {
  const results = new Map<string, PagefindResult>();
  const run = async (term: string | null) => {
    const answer = await instance.search(term).catch((cause) => {
      throw troubleOf(cause);
    });
    for (const result of answer.results) results.set(result.id, result);
    return answer.results;
  };
  const ids = once(async () => (await run(null)).map(({ id }) => id));
  const facts = once(() => fetchJson<Facts>(folder + FACTS_FILE));
  const lookups = new Map<string, Promise<Hits>>();
  const lookup = async (tokens: readonly string[]) => {
    const found = await run(`"${tokens.join(' ')}"`);
    return new Map(found.map(({ id, words }) => [id, words[0] ?? 0]));
  };
  return {
    lookup: (tokens) => remembered(lookups, tokens.join(' '), () => lookup(tokens)),
    ids,
    facts,
    fragment: async (id) => {
      const result = results.get(id);
      if (result === undefined) throw new Error(`No search found ${id}.`);
      return result.data();
    },
  };
}

const MOST_REMEMBERED = 200;

/** While one types, most of a query stays: its answers are kept, and forgotten in order. */
function remembered<T>(
  known: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  const [oldest = ''] = known.keys();
  if (known.size > MOST_REMEMBERED) known.delete(oldest);
  return made;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return () => remembered(known, '', make);
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
