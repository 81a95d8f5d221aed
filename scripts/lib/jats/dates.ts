/** Dates of JATS elements (`year`, `month`, `day`, or `@iso-8601-date`). */
import { isoDate, parseDate } from '../../../src/bibliography/index.ts';
import { attribute, textIn, wordsOf, type XmlElement } from './element.ts';

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u;

/** The day, month or year as ISO 8601, as exact as it is given. */
export function isoDateOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const iso = ISO.exec(attribute(element, 'iso-8601-date') ?? '')?.[0];
  if (iso !== undefined) return iso;
  const [year, month, day] = ['year', 'month', 'day'].map((name) => textIn(element, name));
  if (year === undefined) return isoDate(parseDate(wordsOf(element))).split('/')[0] || undefined;
  const parts = [year, month && monthNumber(month), day].filter(Boolean);
  const whole = month === undefined ? [year] : parts;
  return isoDate(parseDate(whole.join('-'))).split('/')[0] || undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthNumber(month: string): string | undefined {
  if (/^\d{1,2}$/u.test(month)) return month;
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}
