/** What a result was found by that is not printed of it: to be shown beside it, marked. Pure. */
import { type Shown as Marked, unmarked } from './highlight.ts';
import type { Shown } from './shown.ts';
import type { Sounds } from './sounds.ts';

/** What is looked for, and not found, in what is printed. */
export interface Unprinted {
  /** How many parts of the query what is printed does not hold. */
  readonly missing: number;
  /** Other fields that hold some of it, each as it is known. */
  readonly fields: readonly string[];
  /** The parts of the query, each a query by itself, that none of these fields holds either. */
  readonly rest: readonly string[];
}

/** The parts of a query that mark nothing in what is printed of a result, and the other fields that hold them. */
export function unprinted(
  query: string,
  result: Shown,
  printed: readonly string[],
  sounds: Sounds | undefined,
): Unprinted {
  const { text, authors, journal, title, year, more = [] } = result;
  const marked = (field: string): Marked => ({ text: field, names: authors, journal, title });
  const fields: string[] = [];
  let rest = unmarked(query, printed.map(marked), sounds);
  const missing = rest.length;
  for (const field of [...text.split('\n'), ...authors, journal, year, ...more]) {
    if (rest.length === 0) break;
    // A field is a name by itself: its pinyin, or initials, are those of all of it.
    const isMore = more.includes(field);
    const read = [{ ...marked(field), journal: field, ...(isMore && { title: '' }) }];
    const left = rest.flatMap((part) => unmarked(part, read, sounds));
    if (left.join() !== rest.join()) fields.push(field);
    rest = left;
  }
  return { missing, fields, rest };
}
