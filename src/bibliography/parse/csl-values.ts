/** Values of CSL-JSON as they come: strings for names, strings for dates, numbers, lists; mended where safe. */

import { partsApart } from '../mapping/csl-names.ts';
import { readDate } from '../mapping/date-text.ts';
import { isRecord } from '../mapping/equal.ts';
import { readNames } from '../mapping/name-text.ts';
import { splitHanName } from '../names.ts';
import { type DateValue, dateSchema, type Name, nameSchema } from '../reference.ts';
import { safeText } from './safe-text.ts';
import type { Notice } from './values.ts';

const nameAliases: ReadonlyMap<string, keyof Name> = new Map([
  ['name', 'literal'],
  ['lastName', 'family'],
  ['last', 'family'],
  ['firstName', 'given'],
  ['first', 'given'],
]);
const JOINED_NAMES = / and | ?[;；] ?/giu;

/** Names as a list of objects; a string, or strings in the list, are read as names and reported. */
export function namesOf(value: unknown, notice: Notice): Name[] {
  if (typeof value === 'string') {
    notice(
      'unsure-author',
      'Names should be a list of objects',
      'Check the names made of this text.',
    );
    return safeText(value, notice)
      .replace(/[ \t\r\n]+/gu, ' ')
      .split(JOINED_NAMES)
      .flatMap(readNames);
  }
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) =>
    typeof item === 'string' ? textName(item, notice) : nameOf(item, notice),
  );
}

function textName(text: string, notice: Notice): Name[] {
  notice('unsure-author', 'A name should be an object', 'Check the name made of this text.');
  return readNames(safeText(text, notice));
}

function nameOf(value: unknown, notice: Notice): Name[] {
  const parts = isRecord(value) ? Object.entries(value) : [];
  const kept = parts.flatMap(([key, part]) => namePart(key, part, notice));
  const name = nameSchema.safeParse(Object.fromEntries(kept)).data;
  if (name === undefined || kept.length === 0) {
    notice('unsure-author', 'This name holds no name', 'Give family and given, or literal.');
    return [];
  }
  return [dividedName(name)];
}

function namePart(key: string, part: unknown, notice: Notice): [string, string | boolean][] {
  const known = Object.hasOwn(nameSchema.shape, key) ? key : nameAliases.get(key);
  if (known === undefined) return [];
  if (known === 'comma-suffix') return part === true || part === 1 ? [[known, true]] : [];
  const text = typeof part === 'string' ? safeText(part, notice) : '';
  return text === '' ? [] : [[known, text]];
}

/** Zotero keeps Chinese persons undivided, in `literal` or `family`, and particles and suffixes within the two parts. */
export function dividedName(name: Name): Name {
  const [part, ...others] = Object.values(name);
  const isWhole = others.length === 0 && (name.literal ?? name.family) === part;
  if (!isWhole) return partsApart(name);
  const divided = splitHanName(String(part));
  return divided.family === undefined ? name : divided;
}

/** A date as `date-parts`; other shapes are read by what they plainly say, and reported. */
export function dateOf(value: unknown, notice: Notice): DateValue | undefined {
  const exact = isRecord(value) ? dateSchema.safeParse(pick(value)).data : undefined;
  if (exact !== undefined && isFilled(exact)) return inNumbers(exact);
  const date = looseDate(value, (text) => readDate(safeText(text, notice)));
  if (date === undefined) notice('unsure-field', 'No date can be read here', 'Give date-parts.');
  else notice('unsure-field', 'A date should hold date-parts', 'Check the date made of this.');
  return date;
}

/** Words that plainly are a date (Zotero keeps some as `literal`) become one. */
export function inNumbers(date: DateValue): DateValue {
  const { literal, ...rest } = date;
  if (literal === undefined || Object.keys(rest).length > 0) return date;
  return readDate(literal) ?? date;
}

function pick(value: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(dateSchema.shape);
  const kept = Object.entries(value).filter(([key, part]) => keys.includes(key) && part !== '');
  return Object.fromEntries(kept);
}

/** Months and days of 0 stand for unknown ones: not exact. */
function isFilled({ 'date-parts': parts, literal }: DateValue): boolean {
  if (parts === undefined) return literal !== undefined;
  return parts.every((part) => part.slice(1).every((number) => number > 0));
}

type ReadDate = (text: string) => DateValue | undefined;

function looseDate(value: unknown, read: ReadDate): DateValue | undefined {
  if (typeof value === 'string' || typeof value === 'number') return read(String(value));
  if (Array.isArray(value)) return dateFromParts(value);
  if (!isRecord(value)) return undefined;
  const { raw, literal, year, month, day } = value;
  if (typeof raw === 'string') return read(raw);
  if (value['date-parts'] !== undefined) return dateFromParts(value['date-parts']);
  if (typeof literal === 'string') return read(literal);
  return year === undefined ? undefined : dateFromParts([[year, month, day]]);
}

function isDatePart(number: number): boolean {
  return number !== 0 && dateSchema.safeParse({ 'date-parts': [[number]] }).success;
}

/** Nested or flat, numbers or strings, a whole ISO date in one part; what follows an unknown part goes. */
function dateFromParts(value: unknown): DateValue | undefined {
  if (!Array.isArray(value)) return undefined;
  const ends = Array.isArray(value[0]) ? value : [value];
  const dates = ends.slice(0, 2).map((end) => (Array.isArray(end) ? endOf(end) : undefined));
  const parts = dates.filter((date) => date !== undefined);
  return parts.length === 0 ? undefined : { 'date-parts': parts };
}

function endOf(end: readonly unknown[]): number[] | undefined {
  const [first] = end;
  if (typeof first === 'string' && !/^-?\d+$/.test(first))
    return readDate(first)?.['date-parts']?.[0];
  const numbers = end
    .slice(0, 3)
    .map((part) => (typeof part === 'number' || typeof part === 'string' ? Number(part) : 0));
  const unknown = numbers.findIndex((number) => !isDatePart(number));
  const known = unknown < 0 ? numbers : numbers.slice(0, unknown);
  return known.length === 0 ? undefined : known;
}
