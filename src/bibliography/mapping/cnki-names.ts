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

/** 王芳[1,2]: the numbers of the bodies to which an author belongs. */
const BODY_NUMBERS = /(?<=\p{L})\s?[[［]\d{1,2}(?:\s?[,，]\s?\d{1,2}){0,6}[\]］]/gu;

function namesWithCommas(value: string): string {
  return value
    .replace(BODY_NUMBERS, '')
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
