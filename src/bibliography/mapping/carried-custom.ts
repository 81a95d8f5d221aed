/**
 * What GB/T 7714 prints and CSL has no variable for: kept in `custom`, and under these names in lines and fields of
 * other formats. The prefix tells them from variables of CSL and from words that others write.
 */
import type { Reference } from '../reference.ts';
import { foldText } from './plain-text.ts';

type Custom = Readonly<Record<string, unknown>>;

const names = {
  CSTR: 'CSTR',
  /** Who applied for a patent. */
  applicant: 'gbt-applicant',
  /** A year of another calendar, printed after the year. */
  calendar: 'gbt-calendar',
  /** The mark of a document that its type does not tell: DB, and G of parts of compilations. */
  mark: 'gbt-mark',
  /** Who else is responsible, in the words of print. */
  responsibility: 'gbt-responsibility',
  /** What is printed for a year of publication: c1988. */
  year: 'gbt-year',
} as const;

export type CarriedCustom = (typeof names)[keyof typeof names];

const entries = Object.entries(names) as [keyof typeof names, CarriedCustom][];

/** Every name, as it stands in files. */
export const carriedCustomNames: readonly CarriedCustom[] = Object.values(names);

/** Whether a name is one of them that only this software writes. */
export function isOwnName(name: string): boolean {
  return name !== names.CSTR && carriedCustomNames.some((known) => known === name);
}

/** Name and text of all that is carried of a reference. */
export function carriedCustom(custom: Custom | undefined): [CarriedCustom, string][] {
  return entries.flatMap(([key, name]): [CarriedCustom, string][] => {
    const value = custom?.[key];
    const text = typeof value === 'string' ? foldText(value) : '';
    return text === '' ? [] : [[name, text]];
  });
}

/** The `custom` that names and texts stand for; undefined where there are none. */
export function customFrom(
  textOf: (name: CarriedCustom) => string | undefined,
): Reference['custom'] {
  const found = entries.flatMap(([key, name]) => {
    const text = textOf(name);
    return text ? [[key, text]] : [];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
