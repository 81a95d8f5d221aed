/** What is shown of a record that was found. Pure. */
import { fold } from './fold.ts';
import { displayName } from './name-forms.ts';
import type { Entry, SearchRecord } from './record.ts';

export interface Shown {
  /** Below the site's base, without the language: `articles/<slug>/#ref-12`. */
  readonly path: string;
  readonly slug: string;
  /** Number in the article's list; undefined for the article itself. */
  readonly number?: number | undefined;
  readonly title: string;
  readonly text: string;
  readonly authors: readonly string[];
  readonly journal: string;
  readonly year: string;
  readonly type: string;
  /** Other fields of a reference that find it and are not printed: key words, a number, an original title. */
  readonly more?: readonly string[] | undefined;
}

export function shownOf({ path, slug, number, text, entry }: SearchRecord): Shown {
  return {
    path,
    slug,
    number,
    title: entry.titles.join('\n'),
    text,
    authors: entry.names.map(displayName),
    journal: entry.containers[0] ?? '',
    year: String(entry.year ?? ''),
    type: entry.type,
    more: number === undefined ? undefined : unprintedOf(entry, text),
  };
}

/** Titles, containers, key words and others that a text does not hold; undefined where it holds them all. */
function unprintedOf(entry: Entry, text: string): string[] | undefined {
  const { titles, containers, keywords, others } = entry;
  const printed = fold(text);
  const fields = [...titles, ...containers.slice(1), ...keywords, ...others];
  const more = fields.filter((field) => !printed.includes(fold(field)));
  return more.length > 0 ? more : undefined;
}
