/** Names in Latin script as CNKI exports them: family name first and no comma, `Sharma Ashutosh;Georgi Mikhail`. */
import { parseName } from '../names.ts';
import type { Field } from './dialect.ts';

const HAS_ORDER = /[,，]|\p{Script=Han}/u;

/** The fields with a comma after each family name, where the tags are those of names. */
export function withCommas(fields: readonly Field[], nameTags: ReadonlySet<string>): Field[] {
  return fields.map((field) =>
    nameTags.has(field.tag) ? { ...field, value: namesWithCommas(field.value) } : field,
  );
}

function namesWithCommas(value: string): string {
  return value
    .split(/[;；]/u)
    .map((name) => (HAS_ORDER.test(name) ? name : nameWithComma(name.trim())))
    .join(';');
}

function nameWithComma(printed: string): string {
  const { family, given, suffix, 'non-dropping-particle': particle } = parseName(printed);
  if (family === undefined || given === undefined) return printed;
  const parts = [[particle, family].filter(Boolean).join(' '), given, suffix];
  return parts.filter(Boolean).join(', ');
}
