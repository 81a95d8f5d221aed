/** Dates in interchange formats: EDTF (ISO 8601-2) out, whatever reference managers write in. */
import { parseDate } from '../dates.ts';
import type { DateValue } from '../reference.ts';
import { namedRange } from './named-range.ts';

/** A month and a day are some: programs write 0000-00-00 for no date at all. */
const EDTF = /^-?\d{4,6}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const SEASON = /^(-?\d{4,6})-2([1-4])$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** 2015 Mar 2, as PubMed and Web of Science put it. */
const YEAR_FIRST = /^(\d{4})[\s/]+([A-Za-z]{3,9})\.?(?:[\s/]+(\d{1,2}))?$/;
const TIME = /[T\s/]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const MAX_LENGTH = 60;

/** `2015`, `2015-03`, `2015-03-02/2016-01`, `2015-21` (spring), `2015~` (circa); a literal as it stands. */
export function writeDate(date: DateValue): string {
  const parts = date['date-parts'];
  if (parts === undefined) return date.literal ?? '';
  const season = /^[1-4]$/.test(date.season ?? '') ? `-2${date.season}` : '';
  const written = parts.map((part, index) => {
    const iso = part.map(padded).join('-');
    return index === 0 && part.length === 1 ? iso + season : iso;
  });
  return `${written.join('/')}${date.circa ? '~' : ''}`;
}

function padded(number: number, index: number): string {
  const sign = number < 0 ? '-' : '';
  return sign + String(Math.abs(number)).padStart(index === 0 ? 4 : 2, '0');
}

/** Reads what `writeDate` writes, and the dates of other programs; what has no year stays a literal. */
export function readDate(text: string): DateValue | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (trimmed.length > MAX_LENGTH) return { literal: trimmed };
  return readEdtf(trimmed) ?? readOther(trimmed) ?? { literal: trimmed };
}

function readEdtf(text: string): DateValue | undefined {
  const circa = text.endsWith('~') ? { circa: true } : {};
  const exact = text.replace(/~$/, '');
  const [, year, season] = SEASON.exec(exact) ?? [];
  if (season !== undefined) return { 'date-parts': [[Number(year)]], season, ...circa };
  const ends = exact.split('/');
  if (ends.length > 2 || !ends.every((end) => EDTF.test(end))) return undefined;
  return { 'date-parts': ends.map(numbersOf), ...circa };
}

function numbersOf(iso: string): number[] {
  const [, sign, rest = ''] = /^(-?)(.*)$/.exec(iso) ?? [];
  const [year = 0, ...others] = rest.split('-').map(Number);
  return [sign === '-' ? -year : year, ...others];
}

function readOther(text: string): DateValue | undefined {
  const bare = text
    .replace(TIME, '')
    .replace(/\/+$/, '')
    .replace(/\/0?0(?=\/|$)/g, '');
  const compact = bare.replace(COMPACT, '$1-$2-$3');
  const ordered = compact.replace(YEAR_FIRST, (_, year, month, day) =>
    day === undefined ? `${month} ${year}` : `${day} ${month} ${year}`,
  );
  return parseDate(ordered) ?? namedRange(bare);
}
