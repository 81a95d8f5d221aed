/** THE SEARCH OF THE SITE IN THE BROWSER. Everything that elements need of searching comes through here. */
import { SEARCH_INDEX_FOLDER } from '../constants.ts';
import { type Engine, intersection, rowOf } from './engine.ts';
import { countColumn, type FacetCounts, type FacetField } from './facts.ts';
import {
  ARTICLE_TITLES_FILE,
  bodyFile,
  HOMOPHONES_FILE,
  shownPlace,
  wordGroup,
  wordsFile,
} from './files.ts';
import { needsSounds } from './highlight.ts';
import { fetchJson, openPagefind } from './pagefind.ts';
import { type Place, placeIn } from './passage.ts';
import type { Passage } from './record.ts';
import { remembered } from './remembered.ts';
import { type Answer, type Chosen, match, recordsBy, search } from './search.ts';
import type { Shown } from './shown.ts';
import { type Sounds, soundsOf } from './sounds.ts';
import { suggest } from './suggest.ts';

export { facetFields } from './facts.ts';
export { highlight, isMeant, needsSounds, type Range } from './highlight.ts';
export { SearchTrouble, type Trouble } from './pagefind.ts';
export { OWN_ARTICLE } from './record.ts';
export type { Answer, Chosen } from './search.ts';

/** One result, as shown. */
export interface Result extends Shown {
  readonly id: number;
}

/** Counts of every facet's values among the records found, each facet as if nothing of it were chosen. */
export interface Facets {
  readonly counts: FacetCounts;
  /** Title of an article, by its slug: each language on a line. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A search that is ready: one for each page, shared by all its boxes. */
export interface Searcher {
  search(query: string, chosen?: Chosen): Promise<Answer>;
  results(ids: readonly number[]): Promise<Result[]>;
  facets(query: string, chosen: Chosen): Promise<Facets>;
  /** How many of the records found each of some authors has, as if no author were chosen. */
  authorCounts(
    query: string,
    chosen: Chosen,
    names: readonly string[],
  ): Promise<Map<string, number>>;
  suggest(missing: string): Promise<string | undefined>;
  /** Where an article's text holds what was asked. */
  place(id: number, query: string): Promise<Place | undefined>;
  sounds(): Promise<Sounds>;
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
  let heard: Promise<Sounds> | undefined;
  const sounds = () => {
    heard ??= fetchJson<Record<string, string>>(folder + HOMOPHONES_FILE).then(soundsOf);
    return heard;
  };
  const shown = new Map<string, Promise<Shown[]>>();
  const results = (ids: readonly number[]) => Promise.all(ids.map(resultAt));
  const resultAt = async (id: number): Promise<Result> => {
    const { file, at } = shownPlace(id);
    const record = (await remembered(shown, file, () => fetchJson<Shown[]>(folder + file)))[at];
    if (record === undefined) throw new Error(`${file} lacks record ${id}: build the site again.`);
    return { id, ...record };
  };
  const texts = async (id: number) => {
    const { authors, title, journal } = await resultAt(id);
    return [...authors, ...title.split('\n'), journal];
  };
  const words = (letter: string) => {
    return fetchJson<string[]>(folder + wordsFile(wordGroup(letter))).catch(() => []);
  };
  const titles = () => fetchJson<string[]>(folder + ARTICLE_TITLES_FILE);
  return {
    search: (query, chosen) => search(engine, query, chosen),
    results,
    facets: (query, chosen) => facetsOf(engine, titles, query, chosen),
    authorCounts: (query, chosen, names) => authorCounts(engine, query, chosen, names),
    suggest: (missing) => suggest({ engine, sounds, words, texts }, missing),
    place: async (id, query) => {
      const body = await fetchJson<Passage[]>(folder + bodyFile(id));
      return placeIn(body, query, needsSounds(query) ? await sounds() : undefined);
    },
    sounds,
  };
}

/** The titles of the articles, in the order of the values of their column. */
type Titles = () => Promise<readonly string[]>;

async function facetsOf(
  engine: Engine,
  titles: Titles,
  query: string,
  chosen: Chosen,
): Promise<Facets> {
  const count = async (field: FacetField) => {
    const column = await engine.column(field);
    const { hits } = await match(engine, query, { ...chosen, [field]: [] });
    const rows = hits === undefined ? column.codes.keys() : hits.map(rowOf);
    return countColumn(column, rows);
  };
  const [article, journal, type, year] = await Promise.all([
    count('article'),
    count('journal'),
    count('type'),
    count('year'),
  ]);
  const { values } = await engine.column('article');
  const names = await titles();
  return {
    counts: { article, journal, type, year },
    titles: new Map(values.map((slug, code) => [slug, names[code] ?? slug])),
  };
}

async function authorCounts(
  engine: Engine,
  query: string,
  chosen: Chosen,
  names: readonly string[],
): Promise<Map<string, number>> {
  const { hits } = await match(engine, query, { ...chosen, author: [] });
  const counts = names.map(async (name) => {
    const all = await recordsBy(engine, name);
    return [name, hits === undefined ? all.length : intersection([hits, all]).length] as const;
  });
  return new Map(await Promise.all(counts));
}
