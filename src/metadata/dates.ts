/** Dates as each format writes them. Dates in are ISO 8601 days, months or years. */
import type { DateValue } from '../bibliography/index.ts';

/** `2022/11/30`, `2022`; of a month only the year, since Google Scholar reads whole days or years. */
export function slashDate(iso: string | undefined): string | undefined {
  if (!iso) return undefined;
  const parts = iso.split('-');
  return parts.length === 3 ? parts.join('/') : parts[0];
}

/** Year of a CSL date. */
export function yearOf(date: DateValue | undefined): string | undefined {
  return date?.['date-parts']?.[0]?.[0]?.toString();
}

/** A CSL date's beginning in ISO 8601, as exact as it is known: `2020`, `2020-03`, `2020-03-09`; `-0220` before our era. */
export function isoOf(date: DateValue | undefined): string | undefined {
  const [year, ...rest] = date?.['date-parts']?.[0] ?? [];
  if (year === undefined) return undefined;
  const four = `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}`;
  return [four, ...rest.map((part) => padded(part, 2))].join('-');
}

function padded(part: number, width: number): string {
  return String(part).padStart(width, '0');
}

/** The first moment of a day, a month or a year in UTC: RFC 3339, as Atom wants it. */
export function moment(iso: string): string {
  const [year = '', month = '01', day = '01'] = iso.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** The same moment as RFC 822 writes it, for RSS 2.0: `Wed, 30 Nov 2022 00:00:00 GMT`. */
export function mailDate(iso: string): string {
  return new Date(moment(iso)).toUTCString();
}
