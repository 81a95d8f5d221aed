/**
 * The end of an imprint, read from right to left, where its grammar is strictest (GB/T 7714 8.8):
 * `… 2012, 52(11): 1518-1523` and `… 北京: 出版社, 2010: 286-288`.
 *
 * Each step looks at a stretch of bounded length, so the whole stays linear.
 */
import { DAY_OR_MONTH, NAMED_MONTH, parseDate } from '../../dates.ts';
import { ERA_YEAR, eraYear } from '../../eras.ts';
import type { DateValue } from '../../reference.ts';
import { type Run, slice, trimmedEnd } from './run.ts';
import { keepsStop } from './stops.ts';
import type { PageTail } from './tail-pages.ts';

export interface Tail extends PageTail {
  issue?: string;
  volume?: string;
  issued?: DateValue;
  /** Continues: 1984, 1(1)—. */
  isOpen?: boolean;
  /** A year in another calendar, printed after it. */
  calendar?: string;
  /** What stands for a year of publication that is not known: c1988, 1995印刷. */
  year?: string;
}

export const MAX_STEP = 48;
export const YEAR = String.raw`(?:1[4-9]|20)\d\d`;
const YEAR_ONLY = new RegExp(`^\\s?${YEAR}\\s?$`, 'u');
const NAMED_MONTH_AT_END = new RegExp(`(?:^|[^\\d])(${NAMED_MONTH})$`, 'u');
const ENDS_IN_MONTH = /[a-z]{2}\.? \d/u;
const DATE_AT_END = new RegExp(
  String.raw`(?:^|[^\d])(${DAY_OR_MONTH}|\[?c?${YEAR}(?:\s?[-–—~]\s?${YEAR}|[a-z]|\s?年版?|\s?\(?印刷\)?)?\]?|\(${YEAR}\))$`,
  'u',
);
/** The closing bracket may be lost. */
const CALENDAR_AT_END = new RegExp(String.raw`(${YEAR})\s?\(([^()]{1,24}[年元月日])\)?$`, 'u');
const ISSUE_AT_END = /\(\s?([^()]{1,30}?)\s?\)\s?期?$/u;
/** 武汉大学学报(信息科学版), Conference on Tides (ICOT 2013): which of several editions or meetings, as its name has it. */
const EDITION_OF_SERIAL =
  /^(?:[^\d]*(?:版|辑|中英文|双语|[季月旬周年]刊)|\p{Lu}{3,}[\s’'-]?(?:19|20)\d\d)$/u;
const ISSUE_IN_WORDS =
  /(?:,?\s?(?:[Nn]o\.?\s?|[Ii]ssue\s|H\.\s?|Heft\s|Nr\.?\s?|№\s?|[Nn][°º]\s?|[Nn]úm\.?\s?|[Вв]ып\.\s?)|总?第\s?|제\s?(?=\d{1,4}호)|(?<=(?:[年卷]|\d{4}),?\s?)(?=\d{1,4}\s?期))(\d{1,4}(?:[-/]\d{1,4})?)\s?[期호]?$/u;
/** 2011;32 Suppl 2, 2008，增刊: no brackets about a supplement. */
const SUPPLEMENT_AT_END =
  /(?<=\d\s?,?\s?)((?:Suppl(?:ement)?|Spec(?:ial)?\sNo)\.?(?:\s?(?:\d{1,2}|[A-C]))?|增刊\s?\d{0,2})$/u;
const MAX_SUPPLEMENT = 20;
const VOLUME_AT_END =
  /(?<=^|[\s.,;:年)])(?:[Vv]ol(?:ume)?\.?\s?|v\.\s?|Bd\.?\s?|Jg\.?\s?|[Tt]\.\s?|[Тт]\.\s?|제\s?|第\s?|[Nn]o\.?\s?|总第?\s?)?(S\d+|[A-Z]?\d{1,4}[A-Z]?(?:\s?[-/–]\s?\d{1,4})?|\d{1,3}[a-e]|[IVXLC]{2,7}|PP)\s?[卷期권]?$/u;
/** The number of a preprint has a stop in it: arXiv: 1301.3781. */
const PREPRINT_AT_END = /arxiv\s?[:.]?\s?\d{4}\.\d{4,5}(?:v\d)?$/iu;
/** 天聪二年, 光绪二十六年十二月: a date of another calendar that no year is known of. */
const OTHER_CALENDAR_ALONE =
  /(?:^|[.,\s])(\p{Script=Han}{2}[元一二三四五六七八九十廿卅]{1,4}年(?:\p{Script=Han}{1,4}月(?:\p{Script=Han}{1,4}日)?)?)$/u;
const ERA_AT_END = new RegExp(
  String.raw`(?<=^|[.,;:\s])(${ERA_YEAR})(?:\s?[\[(]\s?(${YEAR})\s?年?\s?[\])])?$`,
  'u',
);
const YEAR_INSTEAD = new RegExp(String.raw`^(?:c${YEAR}|${YEAR}\s?印刷)$`, 'u');
const YEAR_INFERRED = new RegExp(String.raw`^\[${YEAR}\]$`, 'u');
/** ， ， （）: recognition lost the figures. */
const EMPTY_AT_END = /[,\s]*\(\s{0,3}\)\s?$/u;
const OPEN_END = /\s?[—–-]+$/u;

/** Takes an issue in brackets or words from the end. */
export function takeIssue(whole: Run, tail: Tail): Run {
  const run = withoutCount(whole);
  const end = run.shape.slice(-MAX_STEP);
  const empty = end.endsWith(')') ? EMPTY_AT_END.exec(end) : null;
  if (empty !== null) return withoutSeparator(slice(run, 0, run.shape.length - empty[0].length));
  const match =
    ISSUE_AT_END.exec(end) ??
    ISSUE_IN_WORDS.exec(end) ??
    SUPPLEMENT_AT_END.exec(end.slice(-MAX_SUPPLEMENT));
  if (match?.[1] === undefined || EDITION_OF_SERIAL.test(match[1])) return run;
  tail.issue = match[1]
    .replace(/^第?\s?(\d[\d、,/-]{0,8})\s?期$/u, '$1')
    .replace(/^no\.?\s?/iu, '');
  return afterYear(withoutSeparator(slice(run, 0, run.shape.length - match[0].length)));
}

/** 2010(3)(总第123期): the issue, and its number among all of the journal. */
const COUNT_AT_END = /(?<=[\d)期])\s?\(\s?总第?\s?\d{1,5}\s?期?\s?\)$/u;

function withoutCount(run: Run): Run {
  const match = COUNT_AT_END.exec(run.shape.slice(-MAX_STEP));
  const rest = slice(run, 0, run.shape.length - (match?.[0].length ?? 0));
  return YEAR_LAST.test(rest.shape.slice(-8)) ? run : rest;
}

const YEAR_LAST = new RegExp(`${YEAR}$`, 'u');

/** Takes a volume from the end. A number that can be a year is one where none stands before it. */
export function takeVolume(run: Run, tail: Tail): Run {
  const end = run.shape.slice(-MAX_STEP);
  const match = PREPRINT_AT_END.test(end) ? null : VOLUME_AT_END.exec(end);
  const volume = match?.[1];
  if (volume === undefined || match === null) return run;
  const rest = withoutSeparator(slice(run, 0, run.shape.length - match[0].length));
  if (YEAR_ONLY.test(volume) && !DATE_AT_END.test(rest.shape.slice(-MAX_STEP))) return run;
  if (COUNTED.test(match[0])) return NAMED_VOLUME.test(rest.shape) ? takeVolume(rest, tail) : rest;
  const before = COMMA_ISSUE.exec(rest.shape.slice(-MAX_STEP));
  if (before?.[1] !== undefined && tail.issue === undefined) {
    Object.assign(tail, { volume: before[1], issue: volume });
    return withoutSeparator(slice(rest, 0, rest.shape.length - before[0].length));
  }
  keepVolume(volume.replace(/\s/gu, ''), tail);
  return afterYear(rest);
}

const VOLUME_AND_ISSUE = /^(\d{1,3})[-/–](\d{1,2})$/u;

/** 20-2 and 18/2: a second number that is less than the first is that of an issue. */
function keepVolume(printed: string, tail: Tail): void {
  const [, volume, issue] = VOLUME_AND_ISSUE.exec(printed) ?? [];
  const isBoth = tail.issue === undefined && Number(issue) < Number(volume);
  Object.assign(tail, isBoth ? { volume, issue } : { volume: printed });
}

/** 2012, 32, 7: 12-18: volume and issue divided by a comma. */
const COMMA_ISSUE = new RegExp(String.raw`(?<=(?:^|[^\d])${YEAR}\s?,)\s?(\d{1,3})$`, 'u');

/** 2014:2(1): a colon between the year and the volume. */
function afterYear(run: Run): Run {
  return YEAR_AND_COLON.test(run.shape.slice(-8)) ? trimmedEnd(run, ' :') : run;
}

const YEAR_AND_COLON = new RegExp(String.raw`(?:^|[^\d])${YEAR}\s?:$`, 'u');

/** 2014, No.225(09): as CNKI prints it, the number among all issues of the journal, which is no volume. */
const COUNTED = /^(?:[Nn]o|总)/u;
/** 2020,v.39;No.228(11): the volume stands before it. */
const NAMED_VOLUME = /[\s,;]v(?:ol)?\.\s?\d{1,4}$/iu;

/** 1986年11月版, 1999年10月第一版: the month of a printing. */
const PRINTING = /(?<=月)\s?(?:第\s?[一二三四五六七八九十\d]{1,3}\s?)?版$/u;

function withoutPrinting(run: Run): Run {
  const length = PRINTING.exec(run.shape.slice(-8))?.[0].length ?? 0;
  return slice(run, 0, run.shape.length - length);
}

/** Takes a year or date from the end. */
export function takeDate(whole: Run, tail: Tail): Run {
  const run = whole.shape.endsWith('版') ? withoutPrinting(whole) : whole;
  const end = run.shape.slice(-MAX_STEP);
  const era = end.includes('年') ? takeEra(run, end, tail) : undefined;
  if (era !== undefined) return era;
  const other = CALENDAR_AT_END.exec(end);
  const named = ENDS_IN_MONTH.test(end) ? NAMED_MONTH_AT_END.exec(end) : null;
  const match = other ?? named ?? DATE_AT_END.exec(end);
  const issued = parseDate(match?.[1] ?? '');
  if (match?.[1] === undefined || issued === undefined) return takeOtherCalendar(run, tail);
  tail.issued = YEAR_INFERRED.test(match[1]) ? { ...issued, circa: true } : issued;
  if (other?.[2] !== undefined) tail.calendar = other[2];
  if (YEAR_INSTEAD.test(match[1])) tail.year = match[1].replace(/\s/gu, '');
  const length = other ? other[0].length : match[1].length;
  return withoutSeparator(slice(run, 0, run.shape.length - length));
}

/** 民国三十六年, 民国23年[1934], 民国十七年(1928): the year of an era, that of the common one after it or none. */
function takeEra(run: Run, end: string, tail: Tail): Run | undefined {
  const [whole = '', printed = '', year] = ERA_AT_END.exec(end) ?? [];
  const counted = year === undefined ? eraYear(printed) : Number(year);
  if (counted === undefined) return undefined;
  tail.issued = { 'date-parts': [[counted]] };
  tail.calendar = printed;
  return withoutSeparator(slice(run, 0, run.shape.length - whole.length));
}

function takeOtherCalendar(run: Run, tail: Tail): Run {
  const [whole = '', literal] = OTHER_CALENDAR_ALONE.exec(run.shape.slice(-MAX_STEP)) ?? [];
  if (literal === undefined) return run;
  tail.issued = { literal };
  return withoutSeparator(slice(run, 0, run.shape.length - whole.length));
}

/** Takes the dash of a serial that still appears. */
export function takeOpenEnd(run: Run, tail: Tail): Run {
  const rest = trimmedEnd(run);
  const match = OPEN_END.exec(rest.shape.slice(-4));
  if (match === null) return rest;
  tail.isOpen = true;
  return slice(rest, 0, rest.shape.length - match[0].length);
}

/** Without the separator at the end; the stop of an abbreviation before it stays, as does a place's colon. */
export function withoutSeparator(run: Run): Run {
  const end = trimmedEnd(run, ' ,;');
  const isSetOff = end.shape.length < run.shape.trimEnd().length;
  if (end.shape.endsWith('.') && isSetOff && keepsStop(end.shape)) return end;
  return trimmedEnd(end, ' .,;');
}
