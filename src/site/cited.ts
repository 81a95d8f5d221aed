/**
 * Everyone and everything cited on the site, A–Z: Chinese names by pinyin with the readings of surnames, Latin
 * ones among them. An entry is a name exactly as stored: two spellings are never merged by guess.
 */
import {
  detectLanguage,
  displayName,
  isOthers,
  nameKey,
  type Reference,
  romanise,
} from '../bibliography/index.ts';
import type { Run } from './localized.ts';

export interface CitedEntry {
  readonly name: Run;
  /** What it is sorted by: lower-case Latin letters. */
  readonly key: string;
  /** The references that hold it, in the order of the articles and their lists. */
  readonly citations: readonly Citation[];
}

export interface Citation {
  /** Slug of the citing article. */
  readonly slug: string;
  /** 1-based place in its list. */
  readonly number: number;
}

/** What of a reference is listed: its name as shown, and how to get the key it is sorted by, which takes a while. */
type Listed = (
  reference: Reference,
) => readonly { readonly text: string; readonly key: () => string }[];

interface CitingArticle {
  readonly slug: string;
  readonly references: readonly Reference[];
}

export const listed = {
  authors: ({ author = [] }) =>
    author
      .filter((name) => !isOthers(name))
      .map((name) => ({ text: displayName(name), key: () => nameKey(name) })),
  journals: ({ type, 'container-title': title }) =>
    title && isPeriodical(type) ? [{ text: title, key: () => titleKey(title) }] : [],
} as const satisfies Record<string, Listed>;

export type CitedKind = keyof typeof listed;

/** Every name that the articles' references hold, sorted; the same name twice in one reference counts once. */
export function citedEntries(
  articles: readonly CitingArticle[],
  kind: CitedKind,
): readonly CitedEntry[] {
  const found = new Map<string, { key: string; citations: Citation[] }>();
  for (const { slug, references } of articles) {
    for (const [index, reference] of references.entries()) {
      for (const [text, key] of new Map(
        listed[kind](reference).map((each) => [each.text, each.key]),
      )) {
        const entry = found.get(text) ?? { key: key(), citations: [] };
        entry.citations.push({ slug, number: index + 1 });
        found.set(text, entry);
      }
    }
  }
  return [...found]
    .map(([text, entry]) => ({ name: { text, lang: detectLanguage(text) }, ...entry }))
    .toSorted((a, b) => compare(a.key, b.key) || compare(a.name.text, b.name.text));
}

/** `A` … `Z`; undefined for what begins with no Latin letter even when romanised. */
export function letterOf({ key }: CitedEntry): string | undefined {
  return /^[a-z]/.exec(key)?.[0].toUpperCase();
}

function isPeriodical(type: Reference['type']): boolean {
  return /^article-|^review/.test(type);
}

/** As libraries file titles: without the article in front. */
function titleKey(title: string): string {
  return romanise(title)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the|an?)\s+/u, '');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
