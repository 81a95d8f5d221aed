/** Dates whose year stands in one field and whose month and day in another. */
import type { Field } from '../mapping/dialect.ts';

const YEAR = /\d{4}/;

/** Gives the year (PY 2015) to dates that lack one (DA `MAR 2`). */
export function wholeDates(fields: readonly Field[], yearTag: string, dateTag: string): Field[] {
  const year = fields.find(({ tag, value }) => tag === yearTag && YEAR.test(value));
  const [digits] = YEAR.exec(year?.value ?? '') ?? [];
  if (digits === undefined) return [...fields];
  return fields.map((field) => {
    if (field.tag !== dateTag || YEAR.test(field.value)) return field;
    return { ...field, value: `${field.value.trim()} ${digits}` };
  });
}
