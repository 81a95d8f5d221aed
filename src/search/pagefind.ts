/** Pagefind as a search engine: loaded when first wanted, asked for one token at a time. */
import type { Engine, Hits } from './engine.ts';
import type { Column } from './facts.ts';
import { factsFile, HOMOPHONES_FILE } from './files.ts';
import { type PageShape, type Part, readPlace, shareOf } from './parts.ts';
import { type Places, phraseHits, placeOf } from './places.ts';
import { remembered } from './remembered.ts';
import { type Sounds, soundsOf } from './sounds.ts';
import { kindOf } from './token.ts';

interface PagefindInstance {
  search(term: string | null): Promise<{
    readonly results: readonly { readonly id: string; readonly words: readonly number[] }[];
  }>;
}

/** Pagefind's script, and with it what parts the index has. */
interface PagefindModule {
  readonly parts: readonly Part[];
  /** How many of its files could not be had so far. */
  failures(): number;
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

/** A browser never asks again for a script it could not load: each attempt has an address of its own. */
let failures = 0;

/** Opens the index in a folder (an absolute address that ends with a slash). Throws a `SearchTrouble`. */
export async function openPagefind(folder: string): Promise<Engine> {
  if (typeof WebAssembly === 'undefined') throw new SearchTrouble('blocked', undefined);
  try {
    const script = await loadScript(`${folder}pagefind.js`);
    const [home, ...others] = script.parts;
    // The first part brings the WebAssembly that reads them all.
    const first = home ? [await openPart(script, home, folder)] : [];
    const rest = others.map((part) => openPart(script, part, folder));
    return engineOf([...first, ...(await Promise.all(rest))], folder);
  } catch (cause) {
    failures += 1;
    throw troubleOf(cause);
  }
}

/** A page may have asked for the script before, and in vain: the first failure is no answer yet. */
async function loadScript(address: string): Promise<PagefindModule> {
  const again = () => import(/* @vite-ignore */ `${address}?attempt=${failures + 1}`);
  return failures > 0 ? again() : import(/* @vite-ignore */ address).catch(again);
}

/** A part with its pages by Pagefind's names for them: the row of the first record, and the shape. */
interface OpenPart {
  readonly kinds: string;
  readonly pages: ReadonlyMap<string, { readonly first: number; readonly shape: PageShape }>;
  search: PagefindInstance['search'];
}

async function openPart(script: PagefindModule, part: Part, folder: string): Promise<OpenPart> {
  // A worker would load the same code a second time, and copy every answer between two threads.
  const options = { noWorker: true, basePath: folder + part.folder };
  // For every word asked, Pagefind looks through all it has read: each share of the words is read by one of its own.
  const readers = new Map<number, PagefindInstance>();
  const search: PagefindInstance['search'] = (term) => {
    const share = shareOf(part.shares, term ?? '');
    const reader = readers.get(share) ?? script.createInstance(options);
    readers.set(share, reader);
    return whole(script, () => reader.search(term));
  };
  const { results } = await search(null);
  let { first } = part;
  const pages = results.map(({ id }, at) => {
    const shape = part.pages[at] ?? [0];
    first += shape[0];
    return [id, { first: first - shape[0], shape }] as const;
  });
  return { search, kinds: part.kinds, pages: new Map(pages) };
}

/** An answer for which every file came: Pagefind finds nothing in a file that does not, and says no more. */
async function whole<T>(script: PagefindModule, ask: () => Promise<T>): Promise<T> {
  const before = script.failures();
  const answer = await ask();
  if (script.failures() > before) throw new Error('A file of the index could not be loaded.');
  return answer;
}

function engineOf(parts: readonly OpenPart[], folder: string): Engine {
  const places = new Map<string, Promise<Places>>();
  const lookups = new Map<string, Promise<Hits>>();
  const columns = new Map<string, Promise<Column>>();
  const sounds = new Map<string, Promise<Sounds>>();
  const placesOf = (token: string) => {
    return remembered(places, token, async () => {
      const asked = parts.filter(({ kinds }) => kinds.includes(kindOf(token)));
      const found = await Promise.all(asked.map((part) => placesIn(part, token)));
      return Float64Array.from(found.flat()).sort();
    });
  };
  return {
    lookup: (phrase) => {
      return remembered(lookups, phrase.join(' '), () => phraseHits(phrase, placesOf));
    },
    column: (field) => {
      return remembered(columns, field, () => fetchJson<Column>(folder + factsFile(field)));
    },
    sounds: () => remembered(sounds, '', () => loadSounds(folder + HOMOPHONES_FILE)),
  };
}

async function loadSounds(file: string): Promise<Sounds> {
  return soundsOf(await fetchJson<Record<string, string>>(file));
}

/** Where a token stands in the records of a part. One word at a time: Pagefind tells no places of a phrase but the first of a page. */
async function placesIn({ search, pages }: OpenPart, token: string): Promise<number[]> {
  const { results } = await search(token).catch((cause) => {
    throw troubleOf(cause);
  });
  return results.flatMap(({ id, words }) => {
    const page = pages.get(id);
    if (page === undefined) throw new SearchTrouble('missing', `${id} is of another build`);
    return words.map((place) => {
      const { record, stream, at } = readPlace(page.shape, place);
      return placeOf(page.first + record, stream, at);
    });
  });
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
