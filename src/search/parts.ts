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
  /** The kinds of token it holds. */
  readonly kinds: string;
  /** Row of its first record. */
  readonly first: number;
  readonly pages: readonly PageShape[];
}

const LETTERS = `${kinds.word}${kinds.prefix}${kinds.nameForm}${kinds.containerForm}${kinds.syllablePair}`;
const ALL = Object.values(kinds).join('');
/** Kinds of token by what they are spelt from, characters or letters: what one types is one or the other. */
export const KINDS_APART = [
  [...ALL].filter((kind) => !LETTERS.includes(kind)).join(''),
  LETTERS,
] as const;
export const KINDS_TOGETHER = [ALL] as const;

/** The place of a stream's beginning in a record's room, and how much room the record has in all. */
export function roomOf([, ...room]: PageShape, stream: Stream): { start: number; all: number } {
  const at = streams.indexOf(stream);
  return { start: sum(room.slice(0, at)), all: sum(room) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
