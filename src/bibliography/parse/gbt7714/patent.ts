/** The imprint of a patent (GB/T 7714 8.7): `country, number, date: pages`, the older place of its number. */
import type { Reference } from '../../reference.ts';
import { isBlank, type Run, slice, trimmed } from './run.ts';
import { takeDate } from './tail-date.ts';
import { takePages } from './tail-pages.ts';
import type { Tail } from './tail-step.ts';
import { patentNumber } from './titles.ts';

/** ZL 2023 1 0088636.5: the groups of a Chinese number set apart. */
const SPACED_NUMBER_AT_END = /(?:^|[\s:,])((?:ZL|CN)\s?(?:19|20)\d\d\s\d\s\d{7}\s?\.\s?[\dX])$/u;
const NUMBER_LABEL = /[,\s]*(?:专利|申请|公开|公告|授权公告|登记)号\s?:?\s?$/u;
/** US 7,654,321 B2: thousands set off by commas. */
const GROUPED_NUMBER_AT_END = /(?:^|[\s:,])([A-Z]{2}\s?\d{1,3}(?:,\d{3})+(?:\s?[A-Z]\d?)?)$/u;
const NUMBER_AT_END =
  /(?:^|[\s:,])((?:[A-Z]{1,3}\s?)?[\dA-Z][\dA-Z./-]{2,24}\d[\dA-Z./-]{0,4}(?:\s[A-Z]\d?)?)$/u;

export function readPatentImprint(run: Run): Partial<Reference> {
  const tail: Tail = {};
  const start = trimmed(run);
  const dated = takeDate(afterDate(start) ? takePages(start, tail) : start, tail);
  const end = dated.shape.slice(-48);
  const match = [SPACED_NUMBER_AT_END, GROUPED_NUMBER_AT_END, NUMBER_AT_END]
    .map((pattern) => pattern.exec(end))
    .find((found) => found !== null);
  const country =
    match === undefined ? dated : slice(dated, 0, dated.shape.length - match[0].length);
  const jurisdiction = trimmed(country).shape.replace(NUMBER_LABEL, '');
  return {
    ...(tail.issued && { issued: tail.issued }),
    ...(tail.page && { page: tail.page }),
    ...(match?.[1] !== undefined && patentNumber(match[1], jurisdiction)),
    ...(match === undefined && !isBlank(country) && { jurisdiction }),
  };
}

/** Only after a date is what follows a colon a page: `US: NDA021544` is a number. */
function afterDate({ shape }: Run): boolean {
  return /\d{4}-\d{1,2}-\d{1,2}\s?:[^:]*$/u.test(shape.slice(-48));
}

/** 题名: 201210345678.9[P]. CN102888888A: of the numbers of application and publication the one beside the title stays. */
export function withFirstNumber(
  title: Partial<Reference>,
  { number, ...imprint }: Partial<Reference>,
): Partial<Reference> {
  if (title.number === undefined || number === undefined || title.number === number)
    return { ...title, ...imprint, ...(number !== undefined && { number }) };
  return { ...title, ...imprint, custom: { ...imprint.custom, otherNumber: number } };
}
