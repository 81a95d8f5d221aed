/**
 * What a search can find, and in which fields: articles of this site and the references they cite.
 * Pure; the same entries feed the index and the scan of one article's own list.
 */
import type { Article, Localized, Name, Reference, ReferenceType } from '../bibliography/index.ts';
import { KEYWORDS_SECTION } from '../constants.ts';
import { plainAddress } from './addresses.ts';
import { isbnDigits } from './isbn.ts';
import { workOf } from './works.ts';

/** One entry of an article's reference list. */
export interface SearchableReference {
  /** Printed number, from 1. */
  readonly number: number;
  /** `id` of its list item, without `#`. */
  readonly anchor: string;
  /** The formatted entry, as plain text, without its number. */
  readonly text: string;
  readonly reference: Reference;
}

/** A block of an article's text, with the `id` of the heading it stands under; '' before the first. */
export type Passage = readonly [section: string, text: string];

/** One article, as the page's view knows it. */
export interface SearchableArticle {
  readonly slug: string;
  /** Below the site's base, without the language: `articles/<slug>/`. */
  readonly path: string;
  readonly article: Article;
  readonly journal: Localized;
  /** Abstract and text of the body, a block each. */
  readonly body: readonly Passage[];
  readonly references: readonly SearchableReference[];
}

/** The type of an article of this site, among the types of references. */
export const OWN_ARTICLE = 'own-article';
export type EntryType = ReferenceType | typeof OWN_ARTICLE;

/** The searchable fields of one result. */
export interface Entry {
  readonly type: EntryType;
  readonly titles: readonly string[];
  /** Authors first; editors and translators after them. */
  readonly names: readonly Name[];
  /** Journal, or whatever else contains the work. */
  readonly containers: readonly string[];
  readonly keywords: readonly string[];
  /** Publishers, numbers of standards and patents, DOI, ISBN, ISSN, address, abstract, body: searched, and ranked last. */
  readonly others: readonly string[];
  readonly year?: number | undefined;
}

/** One result of a search: where it is, what it says, and what it is found by. */
export interface SearchRecord {
  /** Below the site's base, without the language: `articles/<slug>/#ref-12`. */
  readonly path: string;
  readonly slug: string;
  readonly number?: number | undefined;
  /** Formatted entry, or the article's title in each language, one a line. */
  readonly text: string;
  readonly entry: Entry;
  /** An article's text, and before it what else finds it and is not shown of it, to show what was found there. */
  readonly body?: readonly Passage[];
}

/** The searchable fields of a reference. */
export function entryOf(reference: Reference): Entry {
  const { author = [], editor = [], translator = [], compiler = [] } = reference;
  const people = [...author, ...editor, ...translator, ...compiler];
  return {
    type: reference.type,
    titles: present(reference.title, reference['original-title']),
    names: people.filter(({ literal }) => literal !== 'others'),
    containers: present(reference['container-title'], reference['event-title']),
    keywords: present(reference.keyword),
    others: present(
      reference.publisher,
      reference['collection-title'],
      reference.number === undefined ? undefined : String(reference.number),
      reference.DOI,
      reference.ISBN,
      reference.ISBN === undefined ? undefined : isbnDigits(reference.ISBN),
      reference.ISSN,
      reference.URL === undefined ? undefined : plainAddress(reference.URL),
    ),
    year: reference.issued?.['date-parts']?.[0]?.[0],
  };
}

/** The searchable fields of an article of this site, in every language known. */
export function entryOfArticle({ article, journal, body }: SearchableArticle): Entry {
  const { title, authors, keywords, abstract = {}, section = {} } = article;
  const date = article.published ?? article.online ?? '';
  return {
    type: OWN_ARTICLE,
    titles: present(title.en, title.zh),
    names: authors.flatMap(({ name }) => present(name.zh, name.en)),
    containers: present(journal.en, journal.zh),
    keywords: wordsOf(keywords),
    others: present(...textsOf(section), ...textsOf(abstract), ...body.map(([, text]) => text)),
    year: Number.parseInt(date, 10) || undefined,
  };
}

/** Everything an article holds as records. */
export function recordsOf(article: SearchableArticle): SearchRecord[] {
  return [recordOf(article), ...referencesOf(article)];
}

/**
 * Puts records in the order of the index: newest first, so that equal hits come newest first; in a year this site's
 * articles, then titles in characters, then others. Each has on its page of Pagefind's the room of the longest there, and
 * these are unlike in length; else they stand as they are cited. Places of one work stand together.
 */
export function sortRecords(records: SearchRecord[]): SearchRecord[] {
  const orders = new Map<string, readonly [kind: number, place: number]>();
  for (const [place, record] of records.entries()) {
    const work = workOf(record);
    if (!orders.has(work)) orders.set(work, [kindOf(record), place]);
  }
  return records.sort((a, b) => {
    const [[kind, place] = FIRST, [otherKind, otherPlace] = FIRST] = [a, b].map((record) =>
      orders.get(workOf(record)),
    );
    const years = (b.entry.year ?? 0) - (a.entry.year ?? 0);
    return years || kind - otherKind || place - otherPlace;
  });
}

const FIRST = [0, 0] as const;
const HAN = /\p{Script=Han}/u;

function kindOf({ number, entry }: SearchRecord): number {
  if (number === undefined) return 0;
  return HAN.test(entry.titles[0] ?? '') ? 1 : 2;
}

function recordOf(article: SearchableArticle): SearchRecord {
  const { path, slug, body } = article;
  const entry = entryOfArticle(article);
  const text = entry.titles.join('\n');
  return { path, slug, text, entry, body: [...passagesBeside(article), ...body] };
}

/** What finds an article beside its titles, authors, first journal name and text, and where a page shows it. */
function passagesBeside({ article, journal, body }: SearchableArticle): Passage[] {
  const { keywords, section = {}, abstract = {} } = article;
  const [, ...names] = present(journal.en, journal.zh);
  const words = [keywords.en?.join(', ') ?? '', keywords.zh?.join('，') ?? ''];
  const passages: Passage[] = [
    ...present(...names).map((text): Passage => ['', text]),
    ...words.map((text): Passage => [KEYWORDS_SECTION, text]),
    ...present(...textsOf(section), ...textsOf(abstract)).map((text): Passage => ['', text]),
  ];
  const known = new Set(body.map(([, text]) => text).concat(''));
  return passages.filter(([, text]) => !known.has(text));
}

function referencesOf({ path, slug, references }: SearchableArticle): SearchRecord[] {
  return references.map(({ number, anchor, text, reference }) => {
    return { path: `${path}#${anchor}`, slug, number, text, entry: entryOf(reference) };
  });
}

function textsOf(localized: Partial<Localized>): (string | undefined)[] {
  return [localized.en, localized.zh, localized['zh-Latn']];
}

function wordsOf({ en = [], zh = [] }: Article['keywords']): string[] {
  return [...en, ...zh];
}

function present<T>(...values: (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
