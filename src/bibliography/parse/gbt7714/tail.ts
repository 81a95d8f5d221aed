/**
 * The end of an imprint, read from right to left, where its grammar is strictest (GB/T 7714 8.8):
 * `… 2012, 52(11): 1518-1523` and `… 北京: 出版社, 2010: 286-288`.
 *
 * Each step looks at a stretch of bounded length, so the whole stays linear.
 */
import { parseDate } from '../../dates.ts';
import { normalizePages } from '../../pages.ts';
import type { DateValue } from '../../reference.ts';
import { type Run, slice, trimmedEnd } from './run.ts';

export interface Tail {
  page?: string;
  issue?: string;
  volume?: string;
  issued?: DateValue;
  /** Continues: 1984, 1(1)—. */
  isOpen?: boolean;
  /** A year in another calendar, printed after it. */
  calendar?: string;
}

const MAX_PAGES = 120;
const MAX_STEP = 48;
const PAGE = String.raw`[A-Za-z]{0,5}\d+(?:\.\d+)*[A-Za-z]?`;
const DASH = String.raw`\s?\\?[-~‐‑–—−]+\s?`;
const RANGE = `${PAGE}(?:${DASH}${PAGE})?`;
const PAGES = String.raw`(?:pp?\.\s?|第\s?)?(${RANGE}(?:\s?[,+、;]\s?${RANGE})*|[ivxlcIVXLC]{1,7}(?:${DASH}[ivxlcIVXLC]{1,7})?)\s?[页版]?`;
const PAGES_ONLY = new RegExp(`^\\s?${PAGES}$`, 'u');
/** After an issue a comma may stand for the colon; without one only a range can be told from a volume. */
const PAGES_AFTER_ISSUE = new RegExp(`\\)\\s?[,.;]?\\s?(${PAGES})$`, 'u');
const PAGES_AFTER_COMMA = new RegExp(
  `,\\s?((?:pp?\\.\\s?)?${PAGE}${DASH}${PAGE}(?:,\\s?${RANGE})*)$`,
  'u',
);
/** 第1版自序, 序: a page label without digits of its own. */
const PAGE_LABEL = /^\s?(?:第\s?\d+\s?版)?[\p{Script=Han}\s]{1,8}$/u;

const YEAR = String.raw`(?:1[4-9]|20)\d\d`;
const YEAR_ONLY = new RegExp(`^\\s?${YEAR}\\s?$`, 'u');
const DATE_AT_END = new RegExp(
  String.raw`(?:^|[^\d])(\[?c?${YEAR}(?:\s?[-./年‐–—−]\s?\d{1,2}(?:\s?[-./月‐–—−]\s?\d{1,2}\s?日?|\s?月)?|\s?[-–—~]\s?${YEAR}|[a-z]|\s?年|\s?印刷)?\]?)$`,
  'u',
);
const CALENDAR_AT_END = new RegExp(String.raw`(${YEAR})\s?\(([^()]{1,24}[年元月日])\)$`, 'u');
const ISSUE_AT_END = /\(\s?([^()]{1,30}?)\s?\)$/u;
const ISSUE_IN_WORDS = /(?:,?\s?(?:no\.?\s?|issue\s)|第)(\d{1,4}(?:[-/]\d{1,4})?)\s?期?$/iu;
const VOLUME_AT_END =
  /(?:^|[\s.,;:年])(?:[Vv]ol(?:ume)?\.?\s?|v\.\s?|第\s?)?(S\d+|[A-Z]?\d{1,4}[A-Z]?(?:[-/–]\d{1,4})?|[IVXLC]{2,7})\s?卷?$/u;
const OPEN_END = /\s?[—–-]+$/u;

/** Takes pages, as they stand after the last colon or an issue, from the end. */
export function takePages(run: Run, tail: Tail): Run {
  const rest = trimmedEnd(run);
  const colon = rest.shape.lastIndexOf(':');
  if (colon >= 0 && rest.shape.length - colon <= MAX_PAGES) {
    const after = rest.shape.slice(colon + 1);
    const isPage =
      (PAGES_ONLY.test(after) && !isYearAfterPlace(rest, colon)) || isLabel(rest, colon);
    if (isPage) {
      tail.page = printedPages(slice(rest, colon + 1).text);
      return trimmedEnd(slice(rest, 0, colon));
    }
  }
  return rest;
}

/** Takes pages set off otherwise than by a colon, which only serials have. */
export function takeSerialPages(run: Run, tail: Tail): Run {
  const rest = takePages(run, tail);
  if (tail.page !== undefined) return rest;
  const offset = Math.max(0, rest.shape.length - MAX_PAGES);
  const end = rest.shape.slice(offset);
  const found = PAGES_AFTER_ISSUE.exec(end) ?? PAGES_AFTER_COMMA.exec(end);
  const pages = found?.[1];
  if (pages === undefined) return rest;
  tail.page = printedPages(pages);
  return trimmedEnd(slice(rest, 0, rest.shape.length - pages.length));
}

/** `北京: 2010`: after a place a lone year is no page, unless a year stands before it. */
function isYearAfterPlace(run: Run, colon: number): boolean {
  return YEAR_ONLY.test(run.shape.slice(colon + 1)) && !endsInNumber(run, colon);
}

function isLabel(run: Run, colon: number): boolean {
  return PAGE_LABEL.test(run.shape.slice(colon + 1)) && endsInNumber(run, colon);
}

function endsInNumber(run: Run, at: number): boolean {
  return /[\d)\]]\s?$/u.test(run.shape.slice(Math.max(0, at - 3), at));
}

function printedPages(text: string): string {
  return normalizePages(text)
    .replace(/^(?:pp?\.\s?|第(?=\d+页))/u, '')
    .replace(/[页版]$/u, '');
}

/** Takes an issue in brackets or words from the end. */
export function takeIssue(run: Run, tail: Tail): Run {
  const end = run.shape.slice(-MAX_STEP);
  const match = ISSUE_AT_END.exec(end) ?? ISSUE_IN_WORDS.exec(end);
  if (match?.[1] === undefined) return run;
  tail.issue = match[1].replace(/^第?\s?(\d+)\s?期$/u, '$1').replace(/^no\.?\s?/iu, '');
  return trimmedEnd(slice(run, 0, run.shape.length - match[0].length));
}

/** Takes a volume from the end. A number that can be a year is one where none stands before it. */
export function takeVolume(run: Run, tail: Tail): Run {
  const match = VOLUME_AT_END.exec(run.shape.slice(-MAX_STEP));
  const volume = match?.[1];
  if (volume === undefined || match === null) return run;
  const rest = trimmedEnd(slice(run, 0, run.shape.length - match[0].length));
  if (YEAR_ONLY.test(volume) && !DATE_AT_END.test(rest.shape.slice(-MAX_STEP))) return run;
  tail.volume = volume;
  return rest;
}

/** Takes a year or date from the end. */
export function takeDate(run: Run, tail: Tail): Run {
  const end = run.shape.slice(-MAX_STEP);
  const other = CALENDAR_AT_END.exec(end);
  const match = other ?? DATE_AT_END.exec(end);
  const issued = parseDate(match?.[1] ?? '');
  if (match?.[1] === undefined || issued === undefined) return run;
  tail.issued = issued;
  if (other?.[2] !== undefined) tail.calendar = other[2];
  const length = other ? other[0].length : match[1].length;
  return trimmedEnd(slice(run, 0, run.shape.length - length));
}

/** Takes the dash of a serial that still appears. */
export function takeOpenEnd(run: Run, tail: Tail): Run {
  const rest = trimmedEnd(run);
  const match = OPEN_END.exec(rest.shape.slice(-4));
  if (match === null) return rest;
  tail.isOpen = true;
  return slice(rest, 0, rest.shape.length - match[0].length);
}
