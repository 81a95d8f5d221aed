/** What stands in the place of words in an item: signs that no work has, the same for the same words. */
import type { PrintRules } from '../engine.ts';
import { inCaseOf, PRINTED_RUN, printedRun, type RunStandIn, withRuns } from './latin-runs.ts';

/** Words by their stand-ins. */
export type Words = ReadonlyMap<string, string>;

type Kind = 'han' | 'number' | 'page' | 'last' | 'year' | 'doi' | 'url' | 'given' | 'run';

/** Each takes a word, `runs` a text, and `pages` a range, and gives what stands for it, or it itself. */
export interface StandIns
  extends Readonly<
    Record<'han' | 'number' | 'year' | 'doi' | 'url' | 'given' | 'runs', (word: string) => string>
  > {
  pages(first: string, last: string): string;
}

/** Of a given name styles may print the first letter alone: each has one that no other has. */
const INITIALS = 'ĈĜĤĴŜŴŶĊĠĦŦŊĬĔŎĨŨŖŅĶĻ';
const GIVEN_END = 'zqd';
const MOST_OF_A_KIND = INITIALS.length;

const makers: Readonly<Record<Kind, (count: number) => string>> = {
  han: (count) => `㐀${String.fromCodePoint(0x3401 + count)}`,
  number: (count) => String(97001 + count),
  // The ends of a range differ from their first digit on, so that no style shortens it, and chicago's has four at most.
  page: (count) => String(6101 + count),
  last: (count) => String(9801 + count),
  year: (count) => String(9601 + count),
  doi: (count) => `10.9999/qzq${letter(count)}qzq`,
  url: (count) => `https://qzq${letter(count)}qzq.org`,
  given: (count) => INITIALS.charAt(count) + GIVEN_END,
  run: (count) => `zqx${letter(count)}`,
};

const letter = (count: number): string => String.fromCodePoint(0x61 + count);

/** Stand-ins that are put into `words` as they are given out; beyond so many of a kind, words stand for themselves. */
export function standInsFor(words: Map<string, string>, rules: PrintRules): StandIns {
  const printedAs = (kind: Kind) => {
    const next = counted(kind);
    return (word: string, printed: string): string => {
      const standIn = next(word);
      if (standIn !== undefined) words.set(standIn, printed);
      return standIn ?? word;
    };
  };
  const of = (kind: Kind) => {
    const put = printedAs(kind);
    return (word: string): string => put(word, word);
  };
  const [givenName, page, last] = [of('given'), of('page'), printedAs('last')];
  const run = runStandIn(words);
  return {
    han: of('han'),
    number: of('number'),
    year: of('year'),
    doi: of('doi'),
    url: of('url'),
    // Styles take one letter for an initial, and several before a full stop for a shortened name.
    given: (name) => (name.length === 1 ? givenName(name).charAt(0) : givenName(name)),
    runs: (text) => withRuns(text, rules.skipWords, run),
    pages: (from, to) => `${page(from)}-${last(to, rules.lastPage(from, to))}`,
  };
}

function runStandIn(words: Map<string, string>): RunStandIn {
  const next = counted('run');
  return ({ first, rest }) => {
    const standIn = next(`${first} ${rest}`.toLowerCase());
    if (standIn === undefined) return undefined;
    words.set(`${standIn}f`, first).set(`${standIn}r`, rest);
    return { first: `${standIn}f`, rest: `${standIn}r` };
  };
}

/** Texts and years that are the same are so in a form; that a volume has the number of an issue is nothing to a style. */
const SHARED: ReadonlySet<Kind> = new Set(['han', 'year', 'run']);

function counted(kind: Kind): (word: string) => string | undefined {
  const known = new Map<string, string>();
  return (word) => {
    const key = SHARED.has(kind) ? word : String(known.size);
    if (!known.has(key) && known.size < MOST_OF_A_KIND) known.set(key, makers[kind](known.size));
    return known.get(key);
  };
}

const PLAIN =
  /㐀[㐁-㑿]|(?<!\d)(?:9[67]\d{2,3}|(?:61|98)\d\d)(?!\d)|10\.9999\/qzq[a-z]qzq|https:\/\/qzq[a-z]qzq\.org/u;
const GIVEN = new RegExp(`[${INITIALS}](?:zqd|ZQD)?`, 'u');
const PRINTED = new RegExp(`${PLAIN.source}|${PRINTED_RUN.source}|${GIVEN.source}`, 'gu');
const ANY = new RegExp(`${PLAIN.source}|zqx|zqd|[${INITIALS}]`, 'iu');

/** Whether something has a sign that stands in for others. */
export function hasStandIn(value: unknown): boolean {
  return ANY.test(JSON.stringify(value));
}

/** A printed text with the words in the place of their stand-ins. */
export function withWords(printed: string, words: Words, { skipWords }: PrintRules): string {
  return printed.replace(PRINTED, (found) => {
    if (/^zqx/i.test(found)) return printedRun(found, skipWords, words);
    if (INITIALS.includes(found.charAt(0))) return printedGiven(found, words);
    return words.get(found) ?? found;
  });
}

function printedGiven(found: string, words: Words): string {
  const given = words.get(found.charAt(0) + GIVEN_END) ?? found;
  return found.length === 1 ? given.charAt(0) : inCaseOf(found, given);
}
