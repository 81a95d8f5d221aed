/** Dates whose year stands in one field and whose month and day in another. */
import type { Field } from '../mapping/dialect.ts';

const YEAR = /\d{4}/;
/** 7月16日, 07-16: the year comes first. */
const YEAR_FIRST = /^\d{1,2}\s?(月|[-/.])\s?\d{1,2}\s?[日号]?$/u;

/** Gives the year (PY 2015) to dates that lack one (DA `MAR 2`). */
export function wholeDates(fields: readonly Field[], yearTag: string, dateTag: string): Field[] {
  const year = fields.find(({ tag, value }) => tag === yearTag && YEAR.test(value));
  const [digits] = YEAR.exec(year?.value ?? '') ?? [];
  if (digits === undefined) return [...fields];
  return fields.map((field) => {
    if (field.tag !== dateTag || YEAR.test(field.value)) return field;
    return { ...field, value: withYear(field.value.trim(), digits) };
  });
}

function withYear(day: string, year: string): string {
  const [, mark] = YEAR_FIRST.exec(day) ?? [];
  if (mark === undefined) return `${day} ${year}`;
  return mark === '月' ? `${year}年${day}` : `${year}-${day.replace(mark, '-')}`;
}
