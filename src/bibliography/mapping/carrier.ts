/**
 * What a format has no field for travels as lines `variable: value`, the notation that Zotero keeps in
 * its Extra field and cites from (persons as `Family || Given`, dates as EDTF).
 */
import type { DateValue, Name } from '../reference.ts';
import { readDate, writeDate } from './date-text.ts';
import { isDateVariable, isNameVariable, isVariable, type Variable } from './variables.ts';

const LINE = /^([A-Za-z_-]{2,30}):[ ](.+)$/su;
/** Carried beside the CSL variables: the type, and the one identifier that CSL has no variable for. */
export const CARRIED_APART = ['type', 'CSTR'] as const;
export type Carried = Variable | (typeof CARRIED_APART)[number];

export interface CarrierLine {
  readonly variable: Carried;
  readonly value: string;
}

/** The lines that carry one variable: one a name, else one alone. */
export function carrierLines(variable: Variable, value: string | DateValue | Name[]): string[] {
  return valuesOf(value)
    .filter((text) => text !== '')
    .map((text) => `${variable}: ${text}`);
}

function valuesOf(value: string | DateValue | Name[]): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(carriedName) : [writeDate(value)];
}

function carriedName(name: Name): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const given = [name.given, name['dropping-particle'], name.suffix].filter(Boolean).join(' ');
  return `${family} || ${given}`.trim();
}

/** A line of a note, if it is one that carries a variable. */
export function readCarrierLine(line: string): CarrierLine | undefined {
  const [, variable = '', value = ''] = LINE.exec(line) ?? [];
  return isCarried(variable) ? { variable, value } : undefined;
}

function isCarried(text: string): text is Carried {
  return isVariable(text) || CARRIED_APART.some((name) => name === text);
}

export function carriedNames(values: readonly string[]): Name[] {
  return values.map(readCarriedName);
}

function readCarriedName(text: string): Name {
  const divider = text.indexOf('||');
  if (divider < 0) return { literal: text };
  const family = text.slice(0, divider).trim();
  const given = text.slice(divider + 2).trim();
  return { ...(family !== '' && { family }), ...(given !== '' && { given }) };
}

/** The value that carried lines hold, in the shape of their variable. */
export function carriedValue(variable: Variable, values: readonly string[]) {
  if (isNameVariable(variable)) return carriedNames(values);
  const [first = ''] = values;
  return isDateVariable(variable) ? readDate(first) : first;
}
