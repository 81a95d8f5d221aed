/** A printed list as single entries: numbers taken off, broken lines joined (GB/T 7714 9.2, 9.3). */
import { apart, containsMark } from './apart.ts';
import { asPrinted } from './conversion.ts';
import { countOf, withoutCount } from './counted-lines.ts';
import {
  bareLabelOf,
  bracketedLabelOf,
  damagedLabelOf,
  isEmptyLabel,
  type Label,
  labelOf,
} from './labels.ts';
import { isRemark } from './notes.ts';

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
const HEADING =
  /^\\(?:begin|end)\{thebibliography\}(?:\{\d*\})?$|^[【[]?(?:参\s?考\s?文\s?献|references?|bibliography|引用文献)(?:\s?\(?references?\)?)?[\]】]?\s?[:：]?$/iu;
/** What no entry begins with: an address, a date in brackets, a separator. */
const CONTINUES =
  /^(?:https?:|www\.|doi\s?:|cstr\s?:|[[(（［]\d{4}[-年]|[,，;；:：.。)）\]]|\d[\d\s,，:：()（）–—－-]*[.。．]?$)/iu;
const MAX_HEADING = 40;
/** The first letter is Han. */
const BEGINS_HAN = /^[^\p{L}]*\p{Script=Han}/u;
const HAN_OR_FULL_WIDTH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Entries of a list in printed order. Blank lines and a heading such as 参考文献 are none. */
export function entriesOf(text: string): PrintedEntry[] {
  const lines = asPrinted(text).split(LINE_END);
  const isBare = startsBare(lines);
  const isNumbered = isBare || lines.some((line) => tellsNumbers(line.trim()));
  const entries: OpenEntry[] = [];
  let isAfterBlank = true;
  let lastNumber: number | undefined;
  let counted: number | undefined;
  for (const [index, whole] of lines.entries()) {
    counted = countOf(whole, counted);
    const line = withoutHeading(
      counted === undefined ? whole.trim() : withoutCount(whole, counted),
    );
    if (line === '' || isHeading(line)) {
      isAfterBlank = true;
      continue;
    }
    const previous = entries.at(-1);
    const label =
      labelOf(line, lastNumber) ??
      damagedLabelOf(line, lastNumber) ??
      damagedAfterRun(line, previous) ??
      (isBare ? bareLabelOf(line, lastNumber) : undefined) ??
      labelledAnyhow(line, previous);
    const begins = isNumbered
      ? label !== undefined || isOneMore(line, previous)
      : (isAfterBlank && !isRemark(line)) || beginsUnnumbered(whole, previous);
    lastNumber = label?.number ?? lastNumber;
    if (begins || previous === undefined) entries.push(opened(whole, line, index, label));
    else previous.lines.push(line);
    isAfterBlank = false;
  }
  return entries.map(closed).flatMap(apart);
}

/** 52. alone on a line is the end of pages, 1. the number of what follows. */
function tellsNumbers(line: string): boolean {
  const label = labelOf(line, undefined);
  if (isEmptyLabel(line)) return true;
  return label !== undefined && (label.length < line.length || label.number === 1);
}

/** 1 张三: the list begins with a number that nothing sets off. */
function startsBare(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '' && !isHeading(line.trim()));
  return first !== undefined && bareLabelOf(first.trim(), undefined) !== undefined;
}

/** - 张三. …, \bibitem{key}张三. …: an entry of a list in Markdown or LaTeX. */
const BULLET = /^(?:[-*+•]\s{1,3}(?=[\p{L}“"《])|\\bibitem(?:\[[^\]]{0,80}\])?\{[^{}]{0,80}\}\s*)/u;

/** 参考文献：[1]张三…: the heading on the line of the first entry. */
function withoutHeading(line: string): string {
  return line.replace(/^参\s?考\s?文\s?献\s?[:：]?\s?(?=[[［]\s?1\s?[\]］])/u, '');
}

function isHeading(line: string): boolean {
  return line.length <= MAX_HEADING && HEADING.test(line);
}

function opened(
  whole: string,
  printed: string,
  index: number,
  label: Label | undefined,
): OpenEntry {
  const line = printed.slice(label?.length ?? 0).replace(BULLET, '');
  const isIndented = /^\s/u.test(whole);
  const entry = { number: label?.number, line: index + 1, isIndented };
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

/** A number out of order, after an entry that is whole. */
function labelledAnyhow(line: string, previous: OpenEntry | undefined): Label | undefined {
  const label = bracketedLabelOf(line);
  const isKnown = label !== undefined && label.number <= 999;
  return isKnown && isWhole(previous) && containsMark(line) ? label : undefined;
}

/** A damaged number after a line on which several entries run together. */
function damagedAfterRun(line: string, previous: OpenEntry | undefined): Label | undefined {
  if (previous?.number === undefined || previous.lines.length > 1) return undefined;
  if (damagedLabelOf(line, undefined) === undefined) return undefined;
  const last = apart(closed(previous)).at(-1)?.number;
  return last === previous.number ? undefined : damagedLabelOf(line, last);
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
  if (previous === undefined || BULLET.test(whole.trimStart())) return true;
  if (/^\s/u.test(whole) && !previous.isIndented) return false;
  const last = previous.lines.at(-1) ?? '';
  const isEnded = /[.。．]$/u.test(last);
  const { hasMark, hasYear } = examined(previous);
  const isComplete = hasMark || (isEnded && hasYear);
  if (!isComplete || CONTINUES.test(whole.trim()) || continuesAddress(last, whole)) return false;
  if (isRemark(whole.trim())) return false;
  if (containsMark(whole)) return true;
  return isEnded && (hasYear || ADDRESS.test(last)) && !MARK_LAST.test(last);
}

const ADDRESS = /https?:|www\./iu;
/** The imprint is still to come. */
const MARK_LAST = /[[［〔【]\s?[A-Z]{1,2}(?:\s?\/\s?[A-Z]{2})?\s?[\]］〕】]\s?[.。．]$/u;
const OPEN_ADDRESS = /(?:https?:|www\.)\S*[./]$/iu;

/** http://www. at the end of a line, and example.org/a at the beginning of the next. */
function continuesAddress(last: string, whole: string): boolean {
  return OPEN_ADDRESS.test(last) && /^[a-z\d][\w./?=&%~-]*[./?=]/u.test(whole.trim());
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
