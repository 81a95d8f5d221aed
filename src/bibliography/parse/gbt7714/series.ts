/** A work's place in a series, in words: Discussion Paper No. 225, 研究报告第12号, Lecture Notes, No. 225. */
import type { Reference } from '../../reference.ts';
import { type Run, slice, trimmedEnd } from './run.ts';

const REPORT_SERIES =
  /^(?:[\p{Script=Latin}&\s/-]{2,60}[,\s]\s?(?:No|Nr|Number)\.?\s?\d[\w./-]{0,12}|\p{Script=Han}{2,20}第?\s?\d{1,5}\s?号)$/u;

/** Title and number of a book's series. */
export const BOOK_SERIES =
  /^([\p{L}&:\s/-]{3,80}?),?\s(?:No|Nr|Number|Vol|Bd)\.?\s?(\d[\w./-]{0,8})$/u;
const MAX_SERIES = 100;

const CODE = String.raw`(?:[A-Z][A-Z\d]*|\d{2,4})(?:[-/.]\s?[A-Z\d]+)+`;
/** ASME GT2014-25662, NASA/TP-2006-214141, AGARD CP 351: letters and figures by which who issues reports counts them. */
const REPORT_CODE = String.raw`(?=[^,]*\d)(?:\p{Lu}\p{L}*\s){0,3}(?:${CODE}|(?:CP|CR|T[MNPR]|Paper|Report)\s\d{1,6})`;
const CODE_ALONE = new RegExp(`^${REPORT_CODE}$`, 'u');
const CODE_AFTER_YEAR = new RegExp(
  String.raw`(?<=(?<!\d)(?:19|20)\d\d)[,.]\s?(${REPORT_CODE})$`,
  'u',
);
const CODE_LAST = new RegExp(String.raw`,\s?(${CODE})$`, 'u');
const MAX_CODE = 60;

/** Takes the number of a report from after its year: NATO Technical Report, 2009, RTO-TR-AVT-128. */
export function takeReportNumber(run: Run, fields: Partial<Reference>): Run {
  const whole = trimmedEnd(run);
  const match = CODE_AFTER_YEAR.exec(whole.shape.slice(-MAX_CODE));
  if (match?.[1] === undefined) return run;
  fields.number = match[1];
  return slice(whole, 0, whole.shape.length - match[0].length);
}

/** What is printed as who publishes a report: a number alone, or one after the name. */
export function splitReportNumber(publisher: string): { number?: string; publisher?: string } {
  if (publisher.length <= MAX_CODE && CODE_ALONE.test(publisher)) return { number: publisher };
  const match = CODE_LAST.exec(publisher.slice(-MAX_CODE));
  if (match?.[1] === undefined) return { publisher };
  return { number: match[1], publisher: publisher.slice(0, -match[0].length) };
}

/** Whether a statement is the number of a report in a series, and nothing else. */
export function isSeriesNumber(shape: string): boolean {
  return shape.length <= MAX_SERIES && REPORT_SERIES.test(shape);
}
