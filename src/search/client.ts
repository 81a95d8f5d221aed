/** THE SEARCH OF THE SITE IN THE BROWSER. Everything that elements need of searching comes through here. */
import { SEARCH_INDEX_FOLDER } from '../constants.ts';
import { countFacets, type FacetCounts, type Facts } from './facts.ts';
import { HOMOPHONES_FILE, wordsFile } from './files.ts';
import { type Fragment, fetchJson, openPagefind, type PagefindEngine } from './pagefind.ts';
import { type Answer, type Chosen, match, recordsBy, search } from './search.ts';
import { type Sounds, soundsOf } from './sounds.ts';
import { suggest } from './suggest.ts';

export { facetFields } from './facts.ts';
export { highlight, isMeant, needsSounds, type Range } from './highlight.ts';
export { SearchTrouble, type Trouble } from './pagefind.ts';
export { OWN_ARTICLE } from './record.ts';
export type { Answer, Chosen } from './search.ts';

/** One result, as shown. */
export interface Result {
  readonly id: string;
  /** Below the site's base, without the language: `articles/<slug>/#ref-12`. */
  readonly path: string;
  readonly slug: string;
  /** Number in the article's list; undefined for the article itself. */
  readonly number: number | undefined;
  readonly title: string;
  readonly text: string;
  readonly authors: readonly string[];
  readonly journal: string;
  readonly year: string;
  readonly type: string;
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
  results(ids: readonly string[]): Promise<Result[]>;
  facets(query: string, chosen: Chosen): Promise<Facets>;
  /** How many of the records found each of some authors has. */
  authorCounts(ids: readonly string[], names: readonly string[]): Promise<Map<string, number>>;
  suggest(missing: string): Promise<string | undefined>;
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

function searcherOf(engine: PagefindEngine, folder: string): Searcher {
  let heard: Promise<Sounds> | undefined;
  const sounds = () => {
    heard ??= fetchJson<Record<string, string>>(folder + HOMOPHONES_FILE).then(soundsOf);
    return heard;
  };
  const results = (ids: readonly string[]) => {
    return Promise.all(ids.map(async (id) => resultOf(id, await engine.fragment(id))));
  };
  const texts = async (id: string) => {
    const [result] = await results([id]);
    return result ? [...result.authors, ...result.title.split('\n'), result.journal] : [];
  };
  const words = (letter: string) => {
    return fetchJson<string[]>(folder + wordsFile(letter)).catch(() => []);
  };
  return {
    search: (query, chosen) => search(engine, query, chosen),
    results,
    facets: (query, chosen) => facetsOf(engine, query, chosen),
    authorCounts: (ids, names) => authorCounts(engine, ids, names),
    suggest: (missing) => suggest({ engine, sounds, words, texts }, missing),
    sounds,
  };
}

function resultOf(id: string, { raw_url, meta, filters }: Fragment): Result {
  return {
    id,
    path: raw_url,
    slug: filters['article']?.[0] ?? '',
    number: Number(meta['number']) || undefined,
    title: meta['title'] ?? '',
    text: meta['text'] ?? '',
    authors: filters['author'] ?? [],
    journal: filters['journal']?.[0] ?? '',
    year: filters['year']?.[0] ?? '',
    type: filters['type']?.[0] ?? '',
  };
}

async function facetsOf(engine: PagefindEngine, query: string, chosen: Chosen): Promise<Facets> {
  const [facts, ids] = await Promise.all([engine.facts(), engine.ids()]);
  const rows = new Map(ids.map((id, row) => [id, row]));
  const count = async (field: keyof FacetCounts) => {
    const { hits } = await match(engine, query, { ...chosen, [field]: [] });
    const found = hits === undefined ? ids : [...hits.keys()];
    return countFacets(
      facts,
      found.map((id) => rows.get(id) ?? -1),
    )[field];
  };
  const [article, journal, type, year] = await Promise.all(
    (['article', 'journal', 'type', 'year'] as const).map(count),
  );
  const none = new Map<string, number>();
  return {
    counts: {
      article: article ?? none,
      journal: journal ?? none,
      type: type ?? none,
      year: year ?? none,
    },
    titles: titlesOf(facts),
  };
}

function titlesOf({ columns, articleTitles }: Facts): Map<string, string> {
  return new Map(columns.article.values.map((slug, code) => [slug, articleTitles[code] ?? slug]));
}

async function authorCounts(
  engine: PagefindEngine,
  ids: readonly string[],
  names: readonly string[],
): Promise<Map<string, number>> {
  const found = new Set(ids);
  const counts = names.map(async (name) => {
    const hits = await recordsBy(engine, name);
    return [name, [...hits.keys()].filter((id) => found.has(id)).length] as const;
  });
  return new Map(await Promise.all(counts));
}
