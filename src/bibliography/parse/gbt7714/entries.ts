/** A printed list as single entries: numbers taken off, broken lines joined (GB/T 7714 9.2, 9.3). */
import { apart, containsMark } from './apart.ts';

export interface PrintedEntry {
  /** The printed number; undefined in author–date lists. */
  readonly number: number | undefined;
  /** 1-based line on which the entry begins. */
  readonly line: number;
  /** The entry as printed, without its number, lines joined. */
  readonly printed: string;
  /** A further work in the note of the one before. */
  readonly isMore?: boolean;
}

interface OpenEntry {
  readonly number: number | undefined;
  readonly line: number;
  readonly lines: string[];
  readonly isIndented: boolean;
  /** How many of the lines were looked at, and what was found in them. */
  seen: number;
  hasMark: boolean;
  hasYear: boolean;
}

/** Also the manual breaks of lines and pages that word processors leave. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
/** Where a word may be divided, which says nothing: soft hyphens, and spaces and joints without width. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;
const BRACKETED = /^[[［〔【]\s{0,3}(\d{1,6})\s{0,3}[\]］〕】][.．、]?\s*/u;
const ROUND = /^[(（]\s{0,3}(\d{1,3})\s{0,3}[)）]\s*/u;
const DOTTED = /^(\d{1,3})\s{0,3}[.．、](?!\d)\s*/u;
const CIRCLED = /^([①-⑳㉑-㉟])\s*/u;
const HEADING =
  /^[【[]?(?:参\s?考\s?文\s?献|references?|bibliography|引用文献)(?:\s?\(?references?\)?)?[\]】]?\s?[:：]?$/iu;
/** What no entry begins with: an address, a date in brackets, a separator. */
const CONTINUES = /^(?:https?:|www\.|doi\s?:|cstr\s?:|[[(（［]\d{4}[-年]|[,，;；:：.。)）\]])/iu;
const MAX_HEADING = 40;
/** The first letter is Han. */
const BEGINS_HAN = /^[^\p{L}]*\p{Script=Han}/u;
const HAN_OR_FULL_WIDTH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Entries of a list in printed order. Blank lines and a heading such as 参考文献 are none. */
export function entriesOf(text: string): PrintedEntry[] {
  const lines = text.replace(UNSEEN, '').split(LINE_END);
  const isNumbered = lines.some((line) => numberOf(line.trim(), undefined) !== undefined);
  const entries: OpenEntry[] = [];
  let isAfterBlank = true;
  let lastNumber: number | undefined;
  for (const [index, whole] of lines.entries()) {
    const line = whole.trim();
    if (line === '' || isHeading(line)) {
      isAfterBlank = true;
      continue;
    }
    const previous = entries.at(-1);
    const numbered = numberOf(line, lastNumber) ?? numberedAnyhow(line, previous);
    const begins = isNumbered
      ? numbered !== undefined || isOneMore(line, previous)
      : isAfterBlank || beginsUnnumbered(whole, previous);
    lastNumber = numbered?.number ?? lastNumber;
    if (begins || previous === undefined) entries.push(opened(whole, index, numbered));
    else previous.lines.push(line);
    isAfterBlank = false;
  }
  return entries.map(closed).flatMap(apart);
}

function isHeading(line: string): boolean {
  return line.length <= MAX_HEADING && HEADING.test(line);
}

function opened(whole: string, index: number, numbered: Numbered | undefined): OpenEntry {
  const line = whole.trim().slice(numbered?.length ?? 0);
  const isIndented = /^\s/u.test(whole);
  const entry = { number: numbered?.number, line: index + 1, isIndented };
  return { ...entry, lines: [line], seen: 0, hasMark: false, hasYear: false };
}

/** The entry with its new lines looked at, once each: numbers divide most lists, and nothing else is asked. */
function examined(entry: OpenEntry): OpenEntry {
  for (const line of entry.lines.slice(entry.seen)) {
    entry.hasMark ||= containsMark(line);
    entry.hasYear ||= /(?:1[4-9]|2[0Oo])[\dOo]{2}/u.test(line);
  }
  entry.seen = entry.lines.length;
  return entry;
}

interface Numbered {
  readonly number: number;
  readonly length: number;
}

/**
 * The number a line begins with, if it can be the next one: `2020.` at the head of a broken line
 * is a year. A list may begin with any number and begin again with 1.
 */
function numberOf(line: string, previous: number | undefined): Numbered | undefined {
  for (const pattern of [BRACKETED, ROUND, DOTTED]) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const number = Number(match[1]);
    const follows = previous === undefined || number === 1 || number === previous + 1;
    const isNear = previous !== undefined && number > previous && number <= previous + 20;
    if (follows || (pattern === BRACKETED && isNear)) return { number, length: match[0].length };
  }
  const circled = CIRCLED.exec(line);
  return circled === null
    ? undefined
    : { number: circledNumber(circled[1] ?? ''), length: circled[0].length };
}

function circledNumber(character: string): number {
  const code = character.charCodeAt(0);
  return code >= 0x3251 ? code - 0x3251 + 21 : code - 0x2460 + 1;
}

/** A number out of order, after an entry that is whole. */
function numberedAnyhow(line: string, previous: OpenEntry | undefined): Numbered | undefined {
  const [label, number] = BRACKETED.exec(line) ?? [];
  if (label === undefined || Number(number) > 999) return undefined;
  if (!isWhole(previous) || !containsMark(line)) return undefined;
  return { number: Number(number), length: label.length };
}

/**
 * A line whose number was forgotten: an entry of its own, after one that is whole, and no translation of it, which
 * begins in the other script.
 */
function isOneMore(line: string, previous: OpenEntry | undefined): boolean {
  if (!isWhole(previous) || CONTINUES.test(line) || !containsMark(line)) return false;
  return BEGINS_HAN.test(line) === BEGINS_HAN.test(previous.lines[0] ?? '');
}

function isWhole(entry: OpenEntry | undefined): entry is OpenEntry {
  if (entry === undefined || !/[.。．][\])）］]?$/u.test(entry.lines.at(-1) ?? '')) return false;
  const { hasMark, hasYear } = examined(entry);
  return hasMark && hasYear;
}

/** Without numbers a line begins an entry when the one before is whole. */
function beginsUnnumbered(whole: string, previous: OpenEntry | undefined): boolean {
  if (previous === undefined) return true;
  if (/^\s/u.test(whole) && !previous.isIndented) return false;
  const isEnded = /[.。．]$/u.test(previous.lines.at(-1) ?? '');
  const { hasMark, hasYear } = examined(previous);
  const isComplete = hasMark || (isEnded && hasYear);
  if (!isComplete || CONTINUES.test(whole.trim())) return false;
  return isEnded || containsMark(whole);
}

function closed({ number, line, lines }: OpenEntry): PrintedEntry {
  const parts = lines.flatMap((part, index) => [gap(lines[index - 1], part), part]);
  return { number, line, printed: parts.join('') };
}

/** Chinese lines join without a blank, others with one. */
function gap(before: string | undefined, after: string): string {
  const last = before?.at(-1) ?? '';
  const isHan = HAN_OR_FULL_WIDTH.test(last) && HAN_OR_FULL_WIDTH.test(after.charAt(0));
  return isHan || last === '' || after === '' ? '' : ' ';
}
