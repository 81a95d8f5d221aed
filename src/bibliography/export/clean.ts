/** A reference as text formats can hold it: folded text, only web links, names and dates they can say. */
import { foldText } from '../mapping/plain-text.ts';
import { isDateVariable, isNameVariable, type Variable, variables } from '../mapping/variables.ts';
import { isRefused, keywordsOf } from '../parse/values.ts';
import type { DateValue, Name, Reference } from '../reference.ts';

export type Entry = readonly [Variable, string | DateValue | Name[]];

/** The variables of a reference that hold something, in the order of the schema. */
export function cleanEntries(reference: Reference): Entry[] {
  const entries: Entry[] = [];
  for (const variable of variables) {
    const value = reference[variable] === undefined ? undefined : cleanValue(variable, reference);
    if (value !== undefined) entries.push([variable, value]);
  }
  return entries;
}

function cleanValue(variable: Variable, reference: Reference): Entry[1] | undefined {
  if (isNameVariable(variable)) return cleanNames(reference[variable]);
  if (isDateVariable(variable)) return cleanDate(reference[variable]);
  const raw = (reference[variable] ?? '') as string;
  const text = variable === 'keyword' ? keywordsOf(raw) : foldText(raw);
  return text === '' || isRefused(variable, text) ? undefined : text;
}

function cleanNames(names: readonly Name[] | undefined): Name[] | undefined {
  const cleaned = (names ?? []).map(cleanName).filter((name) => Object.keys(name).length > 0);
  return cleaned.length > 0 ? cleaned : undefined;
}

function cleanName(name: Name): Name {
  const parts = Object.entries(name)
    .map(([part, value]) => [part, typeof value === 'string' ? foldText(value) : value] as const)
    .filter(([, value]) => value !== '');
  return Object.fromEntries(parts);
}

function cleanDate(date: DateValue | undefined): DateValue | undefined {
  if (date?.['date-parts'] !== undefined) return date;
  const literal = foldText(date?.literal ?? '');
  return literal === '' ? undefined : { literal };
}
