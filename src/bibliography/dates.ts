/**
 * Dates as bibliographies print them, in and out of CSL date variables.
 *
 * GB/T 7714 prints ISO dates, years and year ranges (8.4.3); journals print much else besides.
 */
import type { DateValue } from './reference.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR =
  /^[[(（［]?\s*c?\s*(\d{4})\s*[a-z]?(?:\s*年版?)?\s*[\])）］]?(?:\s*\(?(?:印刷|重印)\)?)?$/iu;
/** Source of a pattern for a printed month or day of a year, without groups. */
export const DAY_OR_MONTH = String.raw`\d{4}(?:\s?[-‐–—−]\s?\d{1,2}(?:\s?[-‐–—−]\s?\d{1,2})?|\s?\/\s?\d{1,2}(?:\s?\/\s?\d{1,2})?|\.\s?\d{1,2}(?:[.-]\s?\d{1,2})?|\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?)`;
const MONTH = `(?:${MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|')})[a-z]{0,6}\\.?`;
/** 2010 Jan 15, as PubMed prints it, and October 2010; without groups. */
export const NAMED_MONTH = String.raw`\d{4} ${MONTH}(?: \d{1,2})?|${MONTH} (?:\d{1,2}, ?)?\d{4}`;
const NUMERIC = new RegExp(`^${DAY_OR_MONTH}$`, 'u');
const YEARS = /^(\d{4})\s?[-~～‐–—−－]+\s?(\d{4})$/u;
const DAY_FIRST = /^(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})$/iu;
const YEAR_FIRST = /^(\d{4})\s+([a-z]{3,9})\.?(?:\s+(\d{1,2}))?$/iu;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/iu;
/** 1887（光绪十三年三月十三日）: a year with the same year in another calendar. */
const OTHER_CALENDAR = /^(\d{4})\s?[(（]([^()（）]*[年元][^()（）]*)[)）]$/u;

/**
 * Reads one printed date: `2014`, `2014-3-26`, `2014.03`, `2014年3月26日`, `26 March 2014`, `2014 Mar 26`,
 * `1995—1998`, `c1988`, `2000b`, `[1978]`, `1887（光绪十三年三月）`. Nothing else is a date: undefined.
 */
export function parseDate(text: string): DateValue | undefined {
  if (text === '') return undefined;
  const printed = text.normalize('NFKC').trim();
  return (
    yearOf(printed) ??
    republicOf(printed) ??
    numericOf(printed) ??
    rangeOf(printed) ??
    namedMonthOf(printed)
  );
}

function yearOf(text: string): DateValue | undefined {
  const [, year] = YEAR.exec(text) ?? OTHER_CALENDAR.exec(text) ?? [];
  return year === undefined ? undefined : { 'date-parts': [[Number(year)]] };
}

/** 民国88年: the calendar of the Republic of China counts from 1912. */
function republicOf(text: string): DateValue | undefined {
  const [, year] = /^民国\s?(\d{1,2})\s?年$/u.exec(text) ?? [];
  return year === undefined ? undefined : { 'date-parts': [[1911 + Number(year)]] };
}

function numericOf(text: string): DateValue | undefined {
  if (!NUMERIC.test(text)) return undefined;
  const [year = '', month, day] = text.match(/\d+/gu) ?? [];
  return dateOf(Number(year), Number(month), day && Number(day));
}

function rangeOf(text: string): DateValue | undefined {
  const [, from, to] = YEARS.exec(text) ?? [];
  if (from === undefined || Number(to) < Number(from)) return undefined;
  return { 'date-parts': [[Number(from)], [Number(to)]] };
}

function namedMonthOf(text: string): DateValue | undefined {
  const [, day, month, year] =
    DAY_FIRST.exec(text) ?? reversed(YEAR_FIRST.exec(text)) ?? swapped(MONTH_FIRST.exec(text));
  if (month === undefined) return undefined;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return dateOf(Number(year), number, day && Number(day));
}

function reversed(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match ? [match[0], match[3], match[2], match[1]] : undefined;
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] {
  return match ? [match[0], match[2], match[1], match[3]] : [];
}

/** A month or day that no calendar has makes the whole no date. */
function dateOf(year: number, month: number, day: number | '' | undefined): DateValue | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day === undefined || day === '') return { 'date-parts': [[year, month]] };
  return day < 1 || day > 31 ? undefined : { 'date-parts': [[year, month, day]] };
}

/** Whether the calendar has such a day: not 2022-13, not 2022-02-30. */
export function isInCalendar([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  // The first hundred years would be taken for those of the 20th century; the calendar repeats after 400.
  const date = new Date(Date.UTC((year % 400) + 2000, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** ISO 8601 as GB/T 7714 prints it: `2014`, `2014-03`, `2014-03-26`, `1995/1998`; '' where no year is known. */
export function isoDate(date: DateValue | undefined): string {
  const parts = date?.['date-parts'] ?? [];
  return parts.map((numbers) => numbers.map(padded).join('-')).join('/');
}

function padded(number: number, index: number): string {
  return String(number).padStart(index === 0 ? 4 : 2, '0');
}

/** The year a reference is filed under, if any. */
export function yearOfDate(date: DateValue | undefined): number | undefined {
  return date?.['date-parts']?.[0]?.[0];
}
