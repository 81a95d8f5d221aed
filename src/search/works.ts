/** WORKS: a reference that several articles cite alike stands in the index once for each, in rows side by side. Pure. */
import type { SearchRecord } from './record.ts';

/** Rows that are one work: how many stand between the last such run and this one, and how many there are; and so on. */
export type Runs = readonly number[];

/** What tells a work from others: how it is printed. An article of the site is one by itself. */
export function workOf({ number, text, path }: SearchRecord): string {
  return number === undefined ? path : text;
}

/** The runs of more than one row, of works in the order of the rows. */
export function runsIn(works: Iterable<string>): Runs {
  const runs: number[] = [];
  let [apart, length, last] = [0, 0, undefined as string | undefined];
  const end = () => {
    if (length > 1) runs.push(apart, length);
    apart = length > 1 ? 0 : apart + length;
  };
  for (const work of works) {
    if (work !== last) end();
    length = work === last ? length + 1 : 1;
    last = work;
  }
  end();
  return runs;
}

/** For each of some rows the first row of its work: rows of one work have one. */
export function firstRows(runs: Runs, rows: readonly number[]): number[] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const start = (ends.at(-1) ?? 0) + (runs[at] ?? 0);
    starts.push(start);
    ends.push(start + (runs[at + 1] ?? 0));
  }
  return rows.map((row) => {
    const run = lastUpTo(starts, row);
    return row < (ends[run] ?? 0) ? (starts[run] ?? row) : row;
  });
}

/** The place of the last of some growing numbers that is no larger than another; -1 where there is none. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The works among results, in the order of these; results of one work that are side by side are its places. */
export interface FoundWorks {
  /** How many there are. */
  readonly count: number;
  /** How many results the first so many works are. */
  places(works: number): number;
}

/** The works among results, of each of which this is the first row of its work. */
export function foundWorks(firsts: readonly number[]): FoundWorks {
  const starts = [...firsts.keys()].filter((at) => firsts[at] !== firsts[at - 1]);
  return {
    count: starts.length,
    places: (works) => starts[works] ?? firsts.length,
  };
}
