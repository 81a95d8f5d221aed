/**
 * What a format has no field for travels as lines `variable: value`, the notation that Zotero keeps in
 * its Extra field and cites from (persons as `Family || Given`, dates as EDTF).
 */
import type { DateValue, Name } from '../reference.ts';
import { carriedCustomNames } from './carried-custom.ts';
import { readDate, writeDate } from './date-text.ts';
import { foldText } from './plain-text.ts';
import { isDateVariable, isNameVariable, isVariable, type Variable } from './variables.ts';

const LINE = /^([A-Za-z_-]{2,30}):[ ](.+)$/su;
/** Carried beside the CSL variables: the type, and what CSL has no variable for. */
const CARRIED_APART = ['type', ...carriedCustomNames] as const;
export type Carried = Variable | (typeof CARRIED_APART)[number];

interface CarrierLine {
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
  const { literal, family: main, given: own, suffix } = name;
  if (literal !== undefined) return withoutDivider(literal);
  const family = withoutDivider([name['non-dropping-particle'], main].filter(Boolean).join(' '));
  const given = withoutDivider([own, name['dropping-particle'], suffix].filter(Boolean).join(' '));
  return foldText(`${family} || ${given}`);
}

function withoutDivider(text: string): string {
  return text.replace(/\|(?=\|)/g, '| ');
}

export type CarriedValues = ReadonlyMap<Carried, string[]>;

/** The values that lines carry, apart from all other lines. */
export function gatherCarried(
  lines: readonly string[],
  isWanted: (variable: Carried) => boolean = () => true,
): { carried: CarriedValues; rest: string[] } {
  const carried = new Map<Carried, string[]>();
  const rest = lines.filter((text) => {
    const line = readCarrierLine(foldText(text));
    if (line === undefined || !isWanted(line.variable)) return true;
    const before = carried.get(line.variable);
    if (before === undefined) carried.set(line.variable, [line.value]);
    else before.push(line.value);
    return false;
  });
  return { carried, rest };
}

function readCarrierLine(line: string): CarrierLine | undefined {
  const [, variable = '', value = ''] = LINE.exec(line) ?? [];
  return isCarried(variable) ? { variable, value } : undefined;
}

function isCarried(text: string): text is Carried {
  return isVariable(text) || CARRIED_APART.some((name) => name === text);
}

function carriedNames(values: readonly string[]): Name[] {
  return values.map(readCarriedName);
}

function readCarriedName(text: string): Name {
  const divider = text.indexOf('||');
  if (divider < 0) return { literal: text };
  const family = foldText(text.slice(0, divider));
  const given = foldText(text.slice(divider + 2));
  return { ...(family !== '' && { family }), ...(given !== '' && { given }) };
}

/** The value that carried lines hold, in the shape of their variable. */
export function carriedValue(variable: Variable, values: readonly string[]) {
  if (isNameVariable(variable)) return carriedNames(values);
  const [first = ''] = values;
  return isDateVariable(variable) ? readDate(first) : first;
}
