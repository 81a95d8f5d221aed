/** Records put together in pages for Pagefind, each record in as much room as the longest on its page. Pure. */
import type { PageShape } from '../parts.ts';
import { FILLER, kindOf, SETS, streams } from '../token.ts';
import type { Tokens } from '../tokens.ts';

/** The tokens of a record, in the order of the streams. */
type Rows = readonly (readonly string[])[];

export interface Page {
  readonly shape: PageShape;
  /** What Pagefind reads. */
  readonly content: string;
}

/** Places to a page, where it holds more than one record: a long text stands alone, and pads no other. */
const MOST_PLACES = 2 ** 16;

/** Fills pages with the tokens of some kinds, record by record. */
export interface PageMaker {
  /** Puts a record after those before it; gives the page that they were, where it finds no room there. */
  add(record: Tokens): Page | undefined;
  /** The page of those that are in none yet. */
  rest(): Page | undefined;
}

export function pageMaker(kinds: string): PageMaker {
  let [together, room] = [[] as Rows[], streams.map(() => 0)];
  const rest = () => (together.length > 0 ? pageOf(together, room) : undefined);
  return {
    rest,
    add: (record) => {
      const rows = streams.map((stream) => rowOf(record[stream], kinds, SETS.includes(stream)));
      const wider = room.map((most, at) => Math.max(most, rows[at]?.length ?? 0));
      if (sum(wider) * (together.length + 1) > MOST_PLACES) {
        const page = rest();
        [together, room] = [[rows], rows.map(({ length }) => length)];
        return page;
      }
      together.push(rows);
      room = wider;
      return undefined;
    },
  };
}

/** The tokens of some kinds; others leave their places empty where places count. */
function rowOf(tokens: readonly string[], kinds: string, isSet: boolean): readonly string[] {
  const isHere = (token: string) => token !== FILLER && kinds.includes(kindOf(token));
  if (isSet) return tokens.filter(isHere);
  const row = tokens.map((token) => (isHere(token) ? token : FILLER));
  return row.slice(0, row.findLastIndex((token) => token !== FILLER) + 1);
}

function pageOf(records: readonly Rows[], room: readonly number[]): Page {
  const content = records.flatMap((rows) => rows.map((row, at) => filledUp(row, room[at] ?? 0)));
  return { shape: [records.length, ...room], content: content.filter(Boolean).join(' ') };
}

/** A row as text, in as much room as it has. */
function filledUp(row: readonly string[], length: number): string {
  const rest = ` ${FILLER}`.repeat(length - row.length);
  return row.length === 0 ? rest.slice(1) : row.join(' ') + rest;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
