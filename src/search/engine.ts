/** THE DOOR behind which a search engine stands: Pagefind in the browser, a small map for one article's list. */
import type { Column, ColumnName } from './facts.ts';
import type { Sounds } from './sounds.ts';

/**
 * Records found, in the order of the index: newest first. Each is its row, doubled, and one more where the
 * first match lies outside the titles: large answers are put together without an object for each.
 */
export type Hits = Uint32Array;

export const NOTHING: Hits = new Uint32Array(0);

export interface Engine {
  /** Records that hold these tokens one after the other; `ANY` stands for any one. */
  lookup(phrase: readonly string[]): Promise<Hits>;
  /** A field's values of all records, by their rows. */
  column(field: ColumnName): Promise<Column>;
  /** How characters are read: for letters that stand for characters. */
  sounds(): Promise<Sounds>;
}

/** What a clause found: for a row of words, what each of them, or each name among them, did. */
export interface Found {
  readonly text: string;
  readonly hits: Hits;
  /** Records whose author, or else whose journal, is exactly this. */
  readonly author: Hits;
  readonly journal: Hits;
}

export function hit(row: number, inTitle: boolean): number {
  return row * 2 + (inTitle ? 0 : 1);
}

export function rowOf(hit: number): number {
  return hit >>> 1;
}

export function isInTitle(hit: number): boolean {
  return (hit & 1) === 0;
}

/** Records in any of several answers, in a title where one of them says so. */
export function union(answers: readonly Hits[]): Hits {
  const filled = answers.filter(({ length }) => length > 0);
  if (filled.length < 2) return filled[0] ?? NOTHING;
  const all = new Uint32Array(filled.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const hits of filled) {
    all.set(hits, end);
    end += hits.length;
  }
  return all.sort().filter((hit, at) => at === 0 || rowOf(hit) !== rowOf(all[at - 1] ?? 0));
}

/** Records in every one of several answers. */
export function intersection(answers: readonly Hits[]): Hits {
  const [smallest = NOTHING, ...others] = answers.toSorted((a, b) => a.length - b.length);
  return others.reduce(inBoth, smallest);
}

function inBoth(few: Hits, many: Hits): Hits {
  let at = 0;
  return few.filter((hit) => {
    while (rowOf(many[at] ?? Number.MAX_SAFE_INTEGER) < rowOf(hit) && at < many.length) at += 1;
    return at < many.length && rowOf(many[at] ?? 0) === rowOf(hit);
  });
}
