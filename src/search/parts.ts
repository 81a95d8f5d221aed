/** THE PARTS OF AN INDEX, each one Pagefind index, as the indexer writes and the browser reads them. Pure. */
import { kinds, type Stream, streams } from './token.ts';

/**
 * One of Pagefind's pages: how many records it holds, and how much room each of them has for each stream. A page
 * holds many records, for Pagefind's cost grows with pages, in bytes and more than in proportion in time.
 */
export type PageShape = readonly [records: number, ...room: number[]];

export interface Part {
  /** Below the index's folder; the first part is at home there. */
  readonly folder: string;
  /** The file in which Pagefind tells of all its others. */
  readonly metadata: string;
  /** The kinds of token it holds. */
  readonly kinds: string;
  /** Row of its first record. */
  readonly first: number;
  readonly pages: readonly PageShape[];
  /** Its words in shares, each of a few files: the beginnings of their first words, but for the first share's. */
  readonly shares: readonly string[];
}

/** Pagefind's program, at home in the index's folder for all parts. */
export const PROGRAM_FILE = 'wasm.unknown.pagefind';

const LETTERS = `${kinds.word}${kinds.prefix}${kinds.nameForm}${kinds.containerForm}${kinds.syllablePair}`;
const ALL = Object.values(kinds).join('');
/** Kinds of token by what they are spelt from, characters or letters: what one types is one or the other. */
export const KINDS_APART = [
  [...ALL].filter((kind) => !LETTERS.includes(kind)).join(''),
  LETTERS,
] as const;
export const KINDS_TOGETHER = [ALL] as const;

/** The token at a place of a page: of which of its records, in which stream, the how manieth. */
export function readPlace(
  [, ...room]: PageShape,
  place: number,
): { record: number; stream: Stream; at: number } {
  const all = room.reduce((sum, each) => sum + each, 0);
  let [stream, at] = [0, place % all];
  for (; at >= (room[stream] ?? all); stream += 1) at -= room[stream] ?? 0;
  return { record: Math.floor(place / all), stream: streams[stream] ?? 'set', at };
}

/** The share that a word is in. */
export function shareOf(shares: readonly string[], word: string): number {
  let [low, high] = [0, shares.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shares[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}
