/** When a work cited in JATS appeared, and when it was read. */
import {
  type DateValue,
  parseDate,
  type Reference,
  referenceSchema,
} from '../../../src/bibliography/index.ts';
import { allWithin, attribute, textIn, wordsOf, type XmlElement } from './element.ts';

/** `issued`, `accessed` and any other date that a citation gives. */
export function datesIn(citation: XmlElement): Partial<Reference> {
  const fields: Partial<Reference> = {};
  const [year] = allWithin(citation, 'year', 'date');
  const [words] = year ? [year] : allWithin(citation, 'string-date');
  const issued = words && withSeason(dateOf(words, citation), citation);
  if (issued) Object.assign(fields, { issued });
  for (const each of allWithin(citation, 'date-in-citation')) {
    const kind = attribute(each, 'content-type') ?? '';
    const variable = /^access/iu.test(kind) ? 'accessed' : kind;
    const date = dateOf(each, undefined);
    if (date && variable in referenceSchema.shape) Object.assign(fields, { [variable]: date });
  }
  return fields;
}

/** The exact date in the attribute, else year, month and day beside one another, else what is printed. */
function dateOf(element: XmlElement, citation: XmlElement | undefined): DateValue | undefined {
  const iso = attribute(element, 'iso-8601-date');
  if (iso !== undefined && /^-?\d{4}/u.test(iso)) return isoParts(iso);
  const around = element.name === 'date' ? element : citation;
  const [month, day] = ['month', 'day'].map((name) => wordsOf(allWithin(around, name)[0]));
  const year = element.name === 'date' ? (textIn(element, 'year') ?? '') : wordsOf(element);
  const named =
    month &&
    (/^\d/u.test(month)
      ? [year, month, day].filter(Boolean).join('-')
      : [day, month, year].filter(Boolean).join(' '));
  const read = (named ? parseDate(named) : undefined) ?? parseDate(year);
  return read ?? (year === '' ? undefined : { literal: year });
}

function withSeason(date: DateValue | undefined, citation: XmlElement): DateValue | undefined {
  const season = wordsOf(allWithin(citation, 'season')[0]);
  return date && season ? { ...date, season } : date;
}

/** A day, month or year, or two of them; `~` stands for an inferred one (ISO 8601-2). */
function isoParts(iso: string): DateValue {
  const parts = iso
    .split('/')
    .map((date) => (date.match(/^-?\d+|\d+/gu) ?? []).slice(0, 3).map(Number));
  return { 'date-parts': parts, ...(iso.endsWith('~') ? { circa: true } : {}) };
}
