/** Names on as many pages as a phone can load one by one: all on one, or by their letters, long letters on several. Pure. */
import { type CitedEntry, letterOf } from './cited.ts';

/** A page of names, all of one letter; the empty letter is that of names without one. */
export interface CitedPage {
  readonly letter: string;
  /** What its address ends with; nothing on the first page of all. */
  readonly address: string;
  readonly entries: readonly CitedEntry[];
}

export interface CitedPages {
  /** Whether each letter has pages of its own: else all are shown on one. */
  readonly isLong: boolean;
  readonly pages: readonly CitedPage[];
}

/** References with their links: more than a phone should load at once. */
const MOST_ON_PAGE = 1500;
const OTHERS = 'other';

/** Pages of names that are sorted; of a name whose references are too many for one page, that page holds nothing else. */
export function citedPages(entries: readonly CitedEntry[], most = MOST_ON_PAGE): CitedPages {
  const byLetter = [...Map.groupBy(entries, (entry) => letterOf(entry) ?? '')].sort(lettersFirst);
  const isLong = entries.reduce((sum, entry) => sum + weightOf(entry), 0) > most;
  const pages = byLetter.flatMap(([letter, own], place) =>
    (isLong ? divided(own, most) : [own]).map((some, part) => ({
      letter,
      address: part === 0 ? (place === 0 ? '' : slugOf(letter)) : `${slugOf(letter)}-${part + 1}`,
      entries: some,
    })),
  );
  return { isLong, pages };
}

/** A letter as addresses and anchors have it. */
export function slugOf(letter: string): string {
  return letter === '' ? OTHERS : letter.toLowerCase();
}

function weightOf({ citations }: CitedEntry): number {
  return citations.length;
}

function divided(entries: readonly CitedEntry[], most: number): readonly CitedEntry[][] {
  const parts: CitedEntry[][] = [];
  let [open, weight] = [[] as CitedEntry[], 0];
  for (const entry of entries) {
    if (open.length > 0 && weight + weightOf(entry) > most) {
      parts.push(open);
      [open, weight] = [[], 0];
    }
    open.push(entry);
    weight += weightOf(entry);
  }
  return [...parts, open];
}

function lettersFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
