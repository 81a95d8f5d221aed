/** Pagefind as a search engine: loaded when first wanted, asked for one token at a time. */
import type { Engine, Hits } from './engine.ts';
import type { Column } from './facts.ts';
import { factsFile, SOUNDS_FILE } from './files.ts';
import { type PageShape, type Part, readPlace, shareOf } from './parts.ts';
import { type Places, phraseHits, placeOf } from './places.ts';
import type { Reader } from './program.ts';
import { remembered } from './remembered.ts';
import { type Sounds, soundsOf } from './sounds.ts';
import { kindOf } from './token.ts';

/** The script of an index, with what parts it has. */
interface IndexScript {
  readonly parts: readonly Part[];
  openReader(folder: string, metadata: string): Promise<Reader>;
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

/** How often an index could not be opened. */
let failures = 0;

/** Opens the index in a folder (an absolute address that ends with a slash). Throws a `SearchTrouble`. */
export async function openPagefind(folder: string): Promise<Engine> {
  if (typeof WebAssembly === 'undefined') throw new SearchTrouble('blocked', undefined);
  const script = `${folder}pagefind.js`;
  // A browser never asks again for a script that it could not load, or has kept from another build of the site.
  const again = () => openParts(`${script}?attempt=${failures + 1}`);
  try {
    const parts = await (failures > 0 ? again() : openParts(script).catch(again));
    return engineOf(parts, folder);
  } catch (cause) {
    failures += 1;
    throw troubleOf(cause);
  }
}

async function openParts(address: string): Promise<OpenPart[]> {
  const script: IndexScript = await import(/* @vite-ignore */ address);
  return Promise.all(script.parts.map((part) => openPart(script, part)));
}

/** A part with its pages by Pagefind's names for them: the row of the first record, and the shape. */
interface OpenPart {
  readonly kinds: string;
  readonly pages: ReadonlyMap<string, { readonly first: number; readonly shape: PageShape }>;
  find: Reader['find'];
}

async function openPart(script: IndexScript, part: Part): Promise<OpenPart> {
  // For every word asked, Pagefind looks through all it has read: each share of the words is read by one of its own.
  const readers = new Map<string, Promise<Reader>>();
  const readerFor = (word: string) => {
    const share = String(shareOf(part.shares, word));
    return remembered(readers, share, () => script.openReader(part.folder, part.metadata));
  };
  const find: Reader['find'] = async (word) => (await readerFor(word)).find(word);
  const found = await find('');
  let { first } = part;
  const pages = found.map(({ id }, at) => {
    const shape = part.pages[at] ?? [0];
    first += shape[0];
    return [id, { first: first - shape[0], shape }] as const;
  });
  return { find, kinds: part.kinds, pages: new Map(pages) };
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
    sounds: () => remembered(sounds, '', () => loadSounds(folder + SOUNDS_FILE)),
  };
}

/** How characters are read, from a file of the index. */
export async function loadSounds(file: string): Promise<Sounds> {
  return soundsOf(await fetchJson<Record<string, string>>(file));
}

/** Where a token stands in the records of a part. One word at a time: Pagefind tells no places of a phrase but the first of a page. */
async function placesIn({ find, pages }: OpenPart, token: string): Promise<number[]> {
  const found = await find(token).catch((cause) => {
    throw troubleOf(cause);
  });
  return found.flatMap(({ id, places }) => {
    const page = pages.get(id);
    if (page === undefined) throw new SearchTrouble('missing', `${id} is of another build`);
    return places.map((place) => {
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
