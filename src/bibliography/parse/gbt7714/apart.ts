/** Entries pasted on one line, told apart by their numbers (GB/T 7714 9.2). */
import type { PrintedEntry } from './entries.ts';
import { readNumber } from './labels.ts';
import { type Mark, marksOf } from './marks.ts';
import { runOf } from './run.ts';

export function containsMark(text: string): boolean {
  return marksOf(runOf(text)).length > 0;
}

/** Printers mix the widths of the two brackets. */
const WHOLE = String.raw`[[［](?<whole>\d{1,6})[\]］]`;
/** [2」, 「12], [1l], [9J, [l0]: recognition damaged one of the brackets or a figure; 4]: it lost the bracket. */
const DAMAGED = String.raw`[[［〔【「『]\s?(?<damaged>[\dlIOo]{1,4})\s?[\]］〕】」』}J|]|(?<=[.。．)）]\s)(?<unopened>\d{1,3})[\]］」](?=\s?\p{L})`;
const LABEL = new RegExp(String.raw`(?:${WHOLE}|${DAMAGED})\s*`, 'gu');
/** Without one of these there is no label inside a line. */
const PERHAPS = /[\dlIOo]\s?[\]］〕】」』}J|]/u;

/** Entries pasted on one line: `… 20-23. [2] 李四. …`, the next number after an end and between two marks. */
export function apart(entry: PrintedEntry): PrintedEntry[] {
  const labels = labelsOf(entry);
  if (labels.length === 0) return [entry];
  const { printed } = entry;
  const marks = marksOf(runOf(printed));
  const entries: PrintedEntry[] = [];
  let { number } = entry;
  let next = number === undefined ? undefined : number + 1;
  let from = 0;
  let passed = 0;
  for (const label of labels) {
    const isNext = next === undefined ? isLater(printed, label) : label.number === next;
    if (!isNext || !follows(printed, label.at)) continue;
    passed = firstFrom(marks, from, passed);
    const mark = marks[passed];
    const hasMark = mark !== undefined && mark.to <= label.at;
    if (!hasMark || (marks.at(-1)?.from ?? 0) < label.to) continue;
    entries.push({ ...entry, number, printed: printed.slice(from, label.at).trim() });
    number = label.number;
    next = number + 1;
    from = label.to;
  }
  return [...entries, { ...entry, number, printed: from === 0 ? printed : printed.slice(from) }];
}

interface Label {
  readonly number: number;
  readonly at: number;
  readonly to: number;
}

/** The first entry of the line may have lost its number; the second has one that no year is, and letters after it. */
function isLater(printed: string, { number, to }: Label): boolean {
  return number > 1 && number <= MAX_UNTOLD && /^\p{L}{2}/u.test(printed.slice(to, to + 4));
}

const MAX_UNTOLD = 999;

/** Numbers in brackets that may be those of further entries. */
function labelsOf({ number = 0, printed }: PrintedEntry): Label[] {
  if (!PERHAPS.test(printed)) return [];
  return [...printed.matchAll(LABEL)]
    .map((match) => ({
      number: numberOf(match.groups ?? {}),
      at: withLineNumber(printed, match.index),
      to: match.index + match[0].length,
    }))
    .filter((label) => label.at > 0 && label.number > number);
}

function numberOf({ whole, damaged, unopened }: Record<string, string | undefined>): number {
  return readNumber(whole ?? damaged ?? unopened ?? '');
}

/** 13-15. 134 [10]: manuscripts have the number of the line before it. */
function withLineNumber(printed: string, at: number): number {
  const [number = ''] =
    /(?<=[.。．]\s?)\d{1,4}\s$/u.exec(printed.slice(Math.max(0, at - 8), at)) ?? [];
  return at - number.length;
}

/** After the end of an entry. */
function follows(printed: string, at: number): boolean {
  return /[.。．\d)）]\s?$/u.test(printed.slice(Math.max(0, at - 3), at));
}

/** The place of the first mark at or after a place in the text, asked for in rising order. */
function firstFrom(marks: readonly Mark[], from: number, start: number): number {
  let index = start;
  while (index < marks.length && (marks[index]?.from ?? 0) < from) index += 1;
  return index;
}
