/** A printed list as single entries: numbers taken off, broken lines joined (GB/T 7714 9.2, 9.3). */
import { marksOf } from './marks.ts';
import { runOf } from './run.ts';

export interface PrintedEntry {
  /** The printed number; undefined in author–date lists. */
  readonly number: number | undefined;
  /** 1-based line on which the entry begins. */
  readonly line: number;
  /** The entry as printed, without its number, lines joined. */
  readonly printed: string;
}

interface OpenEntry {
  number: number | undefined;
  line: number;
  lines: string[];
}

const BRACKETED = /^\s*[[［〔【]\s*(\d{1,4})\s*[\]］〕】]\s*/u;
const ROUND = /^\s*[(（]\s*(\d{1,3})\s*[)）]\s*/u;
const DOTTED = /^\s*(\d{1,3})\s*[.．、](?!\d)\s*/u;
const CIRCLED = /^\s*([①-⑳㉑-㉟])\s*/u;
const HEADING =
  /^\s*[【[]?\s*(?:参\s*考\s*文\s*献|references?|bibliography|引用文献)(?:\s*\(?references?\)?)?\s*[\]】]?\s*[:：]?\s*$/iu;
const HAN_OR_FULL_WIDTH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Entries of a list in printed order. Blank lines and a heading such as 参考文献 are none. */
export function entriesOf(text: string): PrintedEntry[] {
  const lines = text.replace(/\r\n?/gu, '\n').split(/[\n\u2028\u2029]/u);
  const isNumbered = lines.some((line) => numberOf(line, undefined) !== undefined);
  const entries: OpenEntry[] = [];
  let isAfterBlank = true;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || HEADING.test(line)) {
      isAfterBlank = true;
      continue;
    }
    const previous = entries.at(-1);
    const numbered = numberOf(line, previous?.number);
    const begins = isNumbered
      ? numbered !== undefined
      : isAfterBlank || beginsUnnumbered(line, previous);
    if (begins || previous === undefined) entries.push(opened(line, index, numbered));
    else previous.lines.push(line);
    isAfterBlank = false;
  }
  return entries.map(closed);
}

function opened(line: string, index: number, numbered: Numbered | undefined): OpenEntry {
  const rest = numbered === undefined ? line : line.slice(numbered.length);
  return { number: numbered?.number, line: index + 1, lines: [rest] };
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

/** Without numbers a line begins an entry when the one before is whole. */
function beginsUnnumbered(line: string, previous: OpenEntry | undefined): boolean {
  if (previous === undefined) return true;
  const before = previous.lines.join(' ');
  if (/^\s/u.test(line) && !/^\s/u.test(previous.lines[0] ?? '')) return false;
  if (!hasMark(before)) return false;
  return hasMark(line) || /[.。．]\s*$/u.test(before);
}

function hasMark(text: string): boolean {
  return marksOf(runOf(text)).length > 0;
}

function closed({ number, line, lines }: OpenEntry): PrintedEntry {
  return { number, line, printed: lines.map((part) => part.trim()).reduce(joined) };
}

/** Chinese lines join without a blank, others with one. */
function joined(before: string, after: string): string {
  const last = before.at(-1) ?? '';
  const isHan = HAN_OR_FULL_WIDTH.test(last) && HAN_OR_FULL_WIDTH.test(after.charAt(0));
  return isHan || last === '' || after === '' ? before + after : `${before} ${after}`;
}
