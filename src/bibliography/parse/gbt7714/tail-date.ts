/** The year or day at the end of an imprint (GB/T 7714 8.8.2), that of another calendar, or what stands for it. */
import { DAY_OR_MONTH, NAMED_MONTH, parseDate } from '../../dates.ts';
import { ERA_YEAR, eraYear } from '../../eras.ts';
import { inserted, type Run, slice, without } from './run.ts';
import { MAX_STEP, type Tail, withoutSeparator, YEAR } from './tail-step.ts';

const NAMED_MONTH_AT_END = new RegExp(`(?:^|[^\\d])(${NAMED_MONTH})$`, 'u');
const ENDS_IN_MONTH = /[a-z]{2}\.? \d|\d{4} \p{Lu}[a-z]{2,8}\.?$/u;
/** 2016,07;81(1), 202112;25(4), 20240101, 26: the month or day before the volume, as PubMed's citations have it. */
const MONTH_BEFORE_VOLUME = new RegExp(
  String.raw`(?:^|[^\d])(${YEAR})\s?,?\s?(0[1-9]|1[0-2])([0-3]\d)?$`,
  'u',
);
export const DATE_AT_END = new RegExp(
  String.raw`(?:^|[^\d])(${DAY_OR_MONTH}|\[?c?${YEAR}(?:\s?[-–—~]\s?${YEAR}|[a-z]|\s?年版?|\s?\(?印刷\)?)?\]?|\(${YEAR}\))$`,
  'u',
);
/** The closing bracket may be lost. */
const CALENDAR_AT_END = new RegExp(String.raw`(${YEAR})\s?\(([^()]{1,24}[年元月日])\)?$`, 'u');
/** 天聪二年, 光绪二十六年十二月: a date of another calendar that no year is known of. */
const OTHER_CALENDAR_ALONE =
  /(?:^|[.,\s])(\p{Script=Han}{2}[元一二三四五六七八九十廿卅]{1,4}年(?:\p{Script=Han}{1,4}月(?:\p{Script=Han}{1,4}日)?)?)$/u;
const ERA_AT_END = new RegExp(
  String.raw`(?<=^|[.,;:\s])(${ERA_YEAR})(?:\s?[\[(]\s?(${YEAR})\s?年?\s?[\])])?$`,
  'u',
);
const YEAR_INSTEAD = new RegExp(String.raw`^(?:c${YEAR}|${YEAR}\s?印刷)$`, 'u');
const YEAR_INFERRED = new RegExp(String.raw`^\[${YEAR}\]$`, 'u');

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
  if (match?.[1] === undefined || issued === undefined)
    return takeMonth(run, end, tail) ?? takeOtherCalendar(run, tail);
  tail.issued = YEAR_INFERRED.test(match[1]) ? { ...issued, circa: true } : issued;
  if (other?.[2] !== undefined) tail.calendar = other[2];
  if (YEAR_INSTEAD.test(match[1])) tail.year = match[1].replace(/\s/gu, '');
  const length = other ? other[0].length : match[1].length;
  return withoutSeparator(slice(run, 0, run.shape.length - length));
}

const PLACE = String.raw`(?:\p{Lu}[\p{L}.'’ -]{1,30}(?:,\s?\p{Lu}[\p{L}.'’ -]{1,30}){0,3}|\p{Script=Han}{2,8})`;
const YEAR_BEFORE_PLACE = new RegExp(
  String.raw`[.,]\s?(${YEAR})\s?[,.]\s?(?=${PLACE}\s?:\s?[^:]{2,50}$)`,
  'u',
);
const MAX_PLACE = 180;

/**
 * 2018, Salt Lake City, United States: IEEE: the year of a meeting before its place, where none stands behind; a stop
 * takes its place.
 */
export function takeYearBeforePlace(run: Run, tail: Tail): Run {
  if (tail.issued !== undefined || !run.shape.includes(':')) return run;
  const offset = Math.max(0, run.shape.length - MAX_PLACE);
  const match = YEAR_BEFORE_PLACE.exec(run.shape.slice(offset));
  const issued = parseDate(match?.[1] ?? '');
  if (match === null || issued === undefined) return run;
  tail.issued = issued;
  const at = offset + match.index;
  return inserted(without(run, at, at + match[0].length), at, '.');
}

/** Only before a volume: elsewhere two figures after a year are those. */
function takeMonth(run: Run, end: string, tail: Tail): Run | undefined {
  const match = tail.volume === undefined ? null : MONTH_BEFORE_VOLUME.exec(end);
  const issued = parseDate(match?.slice(1).filter(Boolean).join('-') ?? '');
  if (match === null || issued === undefined) return undefined;
  tail.issued = issued;
  return withoutSeparator(slice(run, 0, run.shape.length - end.length + match.index + 1));
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
