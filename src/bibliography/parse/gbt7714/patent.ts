/** The imprint of a patent (GB/T 7714 8.7): `country, number, date: pages`, the older place of its number. */
import type { Reference } from '../../reference.ts';
import { isBlank, type Run, slice, trimmed } from './run.ts';
import { type Tail, takeDate } from './tail.ts';
import { takePages } from './tail-pages.ts';
import { patentNumber } from './titles.ts';

/** US 7,654,321 B2: thousands set off by commas. */
const GROUPED_NUMBER_AT_END = /(?:^|[\s:,])([A-Z]{2}\s?\d{1,3}(?:,\d{3})+(?:\s?[A-Z]\d?)?)$/u;
const NUMBER_AT_END =
  /(?:^|[\s:,])((?:[A-Z]{1,3}\s?)?[\dA-Z][\dA-Z./-]{2,24}\d[\dA-Z./-]{0,4}(?:\s[A-Z]\d?)?)$/u;

export function readPatentImprint(run: Run): Partial<Reference> {
  const tail: Tail = {};
  const start = trimmed(run);
  const dated = takeDate(afterDate(start) ? takePages(start, tail) : start, tail);
  const end = dated.shape.slice(-48);
  const match = GROUPED_NUMBER_AT_END.exec(end) ?? NUMBER_AT_END.exec(end);
  const country = match === null ? dated : slice(dated, 0, dated.shape.length - match[0].length);
  const jurisdiction = trimmed(country).shape;
  return {
    ...(tail.issued && { issued: tail.issued }),
    ...(tail.page && { page: tail.page }),
    ...(match?.[1] !== undefined && patentNumber(match[1], jurisdiction)),
    ...(match === null && !isBlank(country) && { jurisdiction }),
  };
}

/** Only after a date is what follows a colon a page: `US: NDA021544` is a number. */
function afterDate({ shape }: Run): boolean {
  return /\d{4}-\d{1,2}-\d{1,2}\s?:[^:]*$/u.test(shape.slice(-48));
}
