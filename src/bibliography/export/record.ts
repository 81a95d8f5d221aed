/** A reference as the fields of a tagged format; what no tag gives back exactly is carried as well. */
import { carriedCustom } from '../mapping/carried-custom.ts';
import { carrierLines } from '../mapping/carrier.ts';
import type { Dialect } from '../mapping/dialect.ts';
import { isDeepEqual } from '../mapping/equal.ts';
import { writeName } from '../mapping/name-text.ts';
import { foldText } from '../mapping/plain-text.ts';
import { placeIn, tagOf, typeNameOf } from '../mapping/rows.ts';
import type { Variable } from '../mapping/variables.ts';
import { readRecord } from '../parse/record.ts';
import { createReport } from '../parse/report.ts';
import { keywordsOf } from '../parse/values.ts';
import type { DateValue, Reference } from '../reference.ts';
import { cleanEntries, type Entry } from './clean.ts';

export type Line = readonly [tag: string, value: string];

/** Every line of the record but its end; `writeDate` puts dates in the format's own form. */
export function recordLines(
  reference: Reference,
  dialect: Dialect,
  writeDate: (date: DateValue) => string,
): Line[] {
  const type = typeNameOf(dialect.types, reference.type);
  const head: Line[] = [[dialect.typeTag, type.name ?? ''], ...idLine(reference, dialect)];
  const parts = inTableOrder(cleanEntries(reference), dialect).map((entry) => ({
    entry,
    lines: nativeLines(entry, reference, dialect, writeDate),
  }));
  const carriedType: Line[] = type.exact ? [] : [[dialect.carrierTag, `type: ${reference.type}`]];
  const read = readBack([...head, ...carriedType, ...parts.flatMap(({ lines }) => lines)], dialect);
  const body = parts.flatMap(({ entry, lines }) => {
    const [variable, value] = entry;
    const isExact = lines.length > 0 && isDeepEqual(read[variable], value);
    return isExact ? lines : withCarrier(entry, lines, dialect);
  });
  return [...head, ...body, ...carriedType, ...customLines(reference, dialect)];
}

function inTableOrder(entries: readonly Entry[], { rows }: Dialect): Entry[] {
  return entries.toSorted(([left], [right]) => placeIn(rows, left) - placeIn(rows, right));
}

function idLine(reference: Reference, dialect: Dialect): Line[] {
  const id = foldText(reference.id);
  return id === '' ? [] : [[dialect.idTag, id]];
}

function customLines({ custom }: Reference, { carrierTag }: Dialect): Line[] {
  return carriedCustom(custom).map(([name, text]) => [carrierTag, `${name}: ${text}`]);
}

function nativeLines(
  [variable, value]: Entry,
  reference: Reference,
  dialect: Dialect,
  writeDate: (date: DateValue) => string,
): Line[] {
  const tag = tagOf(dialect.rows, variable, reference.type);
  if (tag === undefined) return [];
  return nativeValues(variable, value, reference, dialect, writeDate)
    .filter((text) => text !== '')
    .map((text) => [tag, text]);
}

function nativeValues(
  variable: Variable,
  value: Entry[1],
  { language }: Reference,
  { closeBodies }: Dialect,
  writeDate: (date: DateValue) => string,
): string[] {
  if (variable === 'keyword') return keywordsOf(String(value)).split('; ');
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [writeDate(value)];
  const others = othersIn(language, closeBodies);
  return value.map((name) => writeName(name, { closeBodies, others }));
}

function othersIn(language: string, closeBodies: boolean): string {
  if (/^zh/i.test(language)) return '等';
  return closeBodies ? 'et al.,' : 'et al.';
}

function readBack(lines: readonly Line[], dialect: Dialect): Partial<Reference> {
  const fields = lines.map(([tag, value]) => ({ tag, value, line: 1 }));
  return readRecord(fields, dialect, createReport());
}

/** Names stay in their tags for people's eyes; other values that a tag distorts move altogether. */
function withCarrier([variable, value]: Entry, lines: readonly Line[], dialect: Dialect): Line[] {
  const carried = carrierLines(variable, value).map((line): Line => [dialect.carrierTag, line]);
  return Array.isArray(value) || variable === 'keyword' ? [...lines, ...carried] : carried;
}
