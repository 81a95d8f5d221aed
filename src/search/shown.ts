/** What is shown of a record that was found. Pure. */
import { displayName } from './name-forms.ts';
import type { SearchRecord } from './record.ts';

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
  };
}
