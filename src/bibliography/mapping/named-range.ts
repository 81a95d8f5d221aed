/** Dates of issues that span months or a season, as PubMed and Web of Science have them: `2020 Jan-Feb`, `JUL-AUG 2020`, `WIN 2020`. */
import type { DateValue } from '../reference.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** As CSL counts them. */
const SEASONS = [
  ['spring', 'spr'],
  ['summer', 'sum'],
  ['fall', 'autumn', 'fal'],
  ['winter', 'win'],
];
const MONTH = String.raw`([A-Za-z]{3,9})\.?`;
const DASH = String.raw`\s?[-–/]\s?`;
const MONTHS_AFTER = new RegExp(String.raw`^(\d{4})\s${MONTH}${DASH}(?:(\d{4})\s)?${MONTH}$`, 'u');
const MONTHS_BEFORE = new RegExp(String.raw`^${MONTH}${DASH}${MONTH}\s(\d{4})$`, 'u');
const DAYS = new RegExp(
  String.raw`^(\d{4})\s${MONTH}\s(\d{1,2})${DASH}(?:${MONTH}\s)?(\d{1,2})$`,
  'u',
);
/** JUN 20-25, 2022 */
const DAYS_BEFORE = new RegExp(
  String.raw`^${MONTH}\s(\d{1,2})${DASH}(?:${MONTH}\s)?(\d{1,2}),?\s(\d{4})$`,
  'u',
);
const SEASON = /^(?:(\d{4})\s)?([A-Za-z]{3,6})(?:[-–/][A-Za-z]{3,6})?(?:\s(\d{4}))?$/u;

/** The span of months, of days, or the season; undefined for any other date. */
export function namedRange(text: string): DateValue | undefined {
  return monthsAfter(text) ?? monthsBefore(text) ?? days(text) ?? season(text);
}

function monthsAfter(text: string): DateValue | undefined {
  const [, year, from, lastYear = year, to] = MONTHS_AFTER.exec(text) ?? [];
  return span([year, from], [lastYear, to]);
}

function monthsBefore(text: string): DateValue | undefined {
  const [, from, to, year] = MONTHS_BEFORE.exec(text) ?? [];
  return span([year, from], [year, to]);
}

function days(text: string): DateValue | undefined {
  const [, year, from, first, to = from, last] = DAYS.exec(text) ?? [];
  return span([year, from, first], [year, to, last]) ?? daysBefore(text);
}

function daysBefore(text: string): DateValue | undefined {
  const [, from, first, to = from, last, year] = DAYS_BEFORE.exec(text) ?? [];
  return span([year, from, first], [year, to, last]);
}

type Printed = readonly [
  year?: string | undefined,
  month?: string | undefined,
  day?: string | undefined,
];

function span(from: Printed, to: Printed): DateValue | undefined {
  const [first, last] = [from, to].map(numbersOf);
  return first === undefined || last === undefined ? undefined : { 'date-parts': [first, last] };
}

function numbersOf([year, month = '', day]: Printed): number[] | undefined {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (year === undefined || number === 0) return undefined;
  return day === undefined ? [Number(year), number] : [Number(year), number, Number(day)];
}

function season(text: string): DateValue | undefined {
  const [, before, name = '', year = before] = SEASON.exec(text) ?? [];
  const number = SEASONS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
  if (year === undefined || number === 0) return undefined;
  return { 'date-parts': [[Number(year)]], season: String(number) };
}
