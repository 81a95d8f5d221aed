/** THE SEARCH OF THE SITE IN THE BROWSER. Everything that elements need of searching comes through here. */
import { SEARCH_INDEX_FOLDER } from '../constants.ts';
import type { Facets } from './counts.ts';
import type { Engine } from './engine.ts';
import {
  ARTICLE_TITLES_FILE,
  bodyFile,
  HOMOPHONES_FILE,
  shownPlace,
  WORKS_FILE,
  wordGroup,
  wordsFile,
} from './files.ts';
import { needsSounds } from './highlight.ts';
import { fetchJson, loadSounds, openPagefind } from './pagefind.ts';
import type { Place } from './passage.ts';
import type { Passage } from './record.ts';
import { remembered } from './remembered.ts';
import { type Answer, type Chosen, search } from './search.ts';
import type { Shown } from './shown.ts';
import type { Sounds } from './sounds.ts';
import type { FoundWorks } from './works.ts';

export type { Facets } from './counts.ts';
export { facetFields } from './facts.ts';
export { highlight, isMeant, needsSounds, type Range } from './highlight.ts';
export { SearchTrouble, type Trouble } from './pagefind.ts';
export type { Place } from './passage.ts';
export { OWN_ARTICLE } from './record.ts';
export type { Answer, Chosen } from './search.ts';
export { type Unprinted, unprinted } from './unprinted.ts';
export type { FoundWorks } from './works.ts';

/** One result, as shown. */
export interface Result extends Shown {
  readonly id: number;
}

/** A search that is ready: one for each page, shared by all its boxes. */
export interface Searcher {
  search(query: string, chosen?: Chosen): Promise<Answer>;
  results(ids: readonly number[]): Promise<Result[]>;
  /** The works that results are places of. */
  works(ids: readonly number[]): Promise<FoundWorks>;
  facets(query: string, chosen: Chosen): Promise<Facets>;
  /** Titles of the articles by their slugs, each language on a line. */
  titles(): Promise<ReadonlyMap<string, string>>;
  /** How many of the records found each of some authors has, as if no author were chosen. */
  authorCounts(
    query: string,
    chosen: Chosen,
    names: readonly string[],
  ): Promise<Map<string, number>>;
  suggest(missing: string): Promise<string | undefined>;
  /** Where an article's text holds some of what was asked. */
  place(id: number, query: string): Promise<Place | undefined>;
  /** How the characters are read that are found by their sound. */
  sounds(): Promise<Sounds>;
  /** How those and all common characters are read. */
  homophones(): Promise<Sounds>;
}

let opened: Promise<Searcher> | undefined;

/** Opens the site's search, once; after a failure the next call tries again. Throws a `SearchTrouble`. */
export function openSearch(base: string): Promise<Searcher> {
  const folder = new URL(`${base}${SEARCH_INDEX_FOLDER}/`, document.baseURI).href;
  opened ??= openPagefind(folder).then((engine) => searcherOf(engine, folder));
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

function searcherOf(engine: Engine, folder: string): Searcher {
  const { sounds } = engine;
  const shown = new Map<string, Promise<Shown[]>>();
  const results = (ids: readonly number[]) => Promise.all(ids.map(resultAt));
  const resultAt = async (id: number): Promise<Result> => {
    const { file, at } = shownPlace(id);
    const record = (await remembered(shown, file, () => fetchJson<Shown[]>(folder + file)))[at];
    if (record === undefined) throw new Error(`${file} lacks record ${id}: build the site again.`);
    return { id, ...record };
  };
  const bodies = new Map<string, Promise<Passage[]>>();
  const texts = async (id: number) => {
    const { authors, title, journal } = await resultAt(id);
    return [...authors, ...title.split('\n'), journal];
  };
  const lists = new Map<string, Promise<unknown>>();
  const list = <Item = string>(file: string) =>
    remembered(lists, file, () => fetchJson(folder + file)) as Promise<Item[]>;
  const heard = new Map<string, Promise<Sounds>>();
  const homophones = () => remembered(heard, '', () => loadSounds(folder + HOMOPHONES_FILE));
  const words = (letter: string) => list(wordsFile(wordGroup(letter))).catch(() => []);
  // Boxes count nothing; the search page asks for titles beside its first answer, and so loads this in time.
  const counts = () => import('./counts.ts');
  return {
    search: (query, chosen) => search(engine, query, chosen),
    results,
    works: async (ids) => (await counts()).worksOf(() => list<number>(WORKS_FILE), ids),
    facets: async (query, chosen) => (await counts()).facetsOf(engine, query, chosen),
    titles: async () => (await counts()).titlesOf(engine, () => list(ARTICLE_TITLES_FILE)),
    authorCounts: async (query, chosen, names) =>
      (await counts()).authorCounts(engine, query, chosen, names),
    suggest: async (missing) => {
      // Few readers mistype.
      const { suggest } = await import('./suggest.ts');
      return suggest({ engine, sounds: homophones, words, texts }, missing);
    },
    place: async (id, query) => {
      const file = folder + bodyFile(id);
      const loading = remembered(bodies, file, () => fetchJson<Passage[]>(file));
      // Needed for articles alone, and on its way as long as their text is.
      const [{ placeIn }, body] = await Promise.all([import('./passage.ts'), loading]);
      return placeIn(body, query, needsSounds(query) ? await sounds() : undefined);
    },
    sounds,
    homophones,
  };
}
