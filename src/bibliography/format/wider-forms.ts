/**
 * Of most works styles print the year and neither month nor day, or the month and no day: one form stands for those of
 * all dates in a year. Whether a style does, a form's first work shows (see `printed.ts`), for its month and its day are
 * never those that stand in its form.
 */
import type { CslItem, PrintRules } from '../engine.ts';
import { type Form, formOf } from './forms.ts';

/** A date as CSL-JSON has it: year, month, day. */
type Parts = readonly number[];

const [MONTH, DAY] = [7, 29];
const STAND_INS: Parts = [0, MONTH, DAY];
const MOST: Parts = [0, 12, 31];

/** A form, and how many parts of its dates are a work's own: with the same dates, some stand for others and some do not. */
export interface DatedForm extends Form {
  readonly ownParts: number;
}

/** The forms of an item, the widest first: without months, without days, and with all. None where it has none. */
export function formsOf(item: CslItem, rules: PrintRules): readonly DatedForm[] {
  const form = formOf(item, rules);
  if (form === undefined) return [];
  const wider = [widened(form, 1), widened(form, 2)].filter((each) => each !== undefined);
  return [...wider, { ...form, ownParts: MOST.length }];
}

/** With other months and days, from this place in dates on; none where there are none, or where they are no others. */
function widened({ item, words }: Form, from: 1 | 2): DatedForm | undefined {
  const dates = Object.entries(item).flatMap(([variable, value]) => {
    const parts = singleDate(value);
    return parts && parts.length > from ? [[variable, parts] as const] : [];
  });
  if (dates.length === 0 || !dates.every(([, parts]) => isReplaceable(parts, from)))
    return undefined;
  const others = dates.map(([variable, parts]) => [variable, otherDate(parts, from)]);
  return { item: { ...item, ...Object.fromEntries(others) }, words, ownParts: from };
}

/** A date that is nothing more: one that is uncertain, or a season, is part of the form. */
function singleDate(value: unknown): Parts | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1)
    return undefined;
  const [parts, ...more] =
    (value as { readonly 'date-parts'?: readonly Parts[] })['date-parts'] ?? [];
  return more.length === 0 ? parts : undefined;
}

/** What is no month may be a season (citeproc-js takes 13 to 16, and 21 to 24, for one), which styles print otherwise. */
function isReplaceable(parts: Parts, from: number): boolean {
  return parts
    .slice(from)
    .every((part, at) => isWithin(part, MOST[from + at]) && part !== STAND_INS[from + at]);
}

function isWithin(part: number, most = 0): boolean {
  return part >= 1 && part <= most;
}

function otherDate(parts: Parts, from: number): { readonly 'date-parts': readonly Parts[] } {
  return { 'date-parts': [parts.map((part, at) => (at < from ? part : (STAND_INS[at] ?? part)))] };
}
