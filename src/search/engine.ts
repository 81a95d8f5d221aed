/** THE DOOR behind which a search engine stands: Pagefind in the browser, a small map for one article's list. */
import type { Facts } from './facts.ts';

/** Ids of records in the order of the index, each with the place of the first match in its content, where the title stands first. */
export type Hits = ReadonlyMap<string, number>;

export interface Engine {
  /** Records that hold these tokens one after the other. */
  lookup(tokens: readonly string[]): Promise<Hits>;
  /** Ids of all records, in the order of the index: newest first. */
  ids(): Promise<readonly string[]>;
  /** Years, types, journals and articles of all records, in the order of `ids`. */
  facts(): Promise<Facts>;
}

/** Several answers as one: in no order. */
export class Union extends Map<string, number> {}

/** Records in any of several answers, each at its first place. */
export function union(answers: readonly Hits[]): Hits {
  const filled = answers.filter(({ size }) => size > 0);
  const [only] = filled;
  if (only !== undefined && filled.length === 1) return only;
  const all = new Union();
  for (const hits of filled) {
    for (const [id, place] of hits) all.set(id, Math.min(place, all.get(id) ?? place));
  }
  return all;
}

/** Records in every one of several answers. */
export function intersection(answers: readonly Hits[]): Hits {
  const [smallest = new Map(), ...others] = answers.toSorted((a, b) => a.size - b.size);
  return new Map([...smallest].filter(([id]) => others.every((hits) => hits.has(id))));
}
