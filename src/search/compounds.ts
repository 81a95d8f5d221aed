/** Words within words, as readers type them: egovernment for e-government, education for l’éducation. Pure. */
import type { Unit } from './fold.ts';

const HYPHEN = /^[-‐‑–]$/u;
const LETTERS = /^\p{L}/u;
/** Words joined by more hyphens are a phrase, and nobody types them as one word. */
const MOST_JOINED = 4;

/** The words that hyphens join in a text, as one; and what stands after an elided word. */
export function compoundsIn(text: string, units: readonly Unit[]): Unit[] {
  const tails = units.flatMap(({ tail, end }) =>
    tail ? [{ ...tail, end, single: false, gap: false }] : [],
  );
  return [...hyphenedRows(text, units).flatMap(joinedRuns), ...tails];
}

/** Rows of words with a hyphen, and nothing else, between each two. */
function hyphenedRows(text: string, units: readonly Unit[]): Unit[][] {
  const rows: Unit[][] = [];
  for (const unit of units) {
    const [row, last] = [rows.at(-1), rows.at(-1)?.at(-1)];
    const isJoined = last && isWord(last) && HYPHEN.test(text.slice(last.end, unit.start));
    if (isJoined && isWord(unit)) row?.push(unit);
    else rows.push([unit]);
  }
  return rows.filter(({ length }) => length > 1 && length <= MOST_JOINED);
}

function isWord({ text, single }: Unit): boolean {
  return !single && LETTERS.test(text);
}

/** Every run of two words or more as one word. */
function joinedRuns(row: readonly Unit[]): Unit[] {
  return row.flatMap((first, start) =>
    row.slice(start + 1).map((last, more) => {
      const run = row.slice(start, start + more + 2);
      return { ...first, text: run.map(({ text }) => text).join(''), end: last.end };
    }),
  );
}
