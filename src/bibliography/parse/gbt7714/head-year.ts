/**
 * The year that ends a statement of responsibility in the author–date system (GB/T 7714—2015, 10.2), as
 * it stands for itself, inferred, for another one, or with that of another calendar (8.4.3):
 * `张三，2010a` `王五，[2020]` `张三，c2001` `王夫之，1865（清同治四年）` `佚名，[出版年不详]`.
 */
import { parseDate } from '../../dates.ts';
import type { DateValue, Reference } from '../../reference.ts';
import { type Run, slice, trimmed } from './run.ts';

export interface HeadYear {
  readonly people: Run;
  readonly issued?: DateValue | undefined;
  /** `year`: what stands for a year of publication; `calendar`: the year of another one. */
  readonly custom?: Reference['custom'] | undefined;
}

const YEAR = String.raw`(?:1[4-9]|20)\d\d`;
const PLAIN = new RegExp(String.raw`[(\s,](${YEAR}[a-z]?)\)?$`, 'u');
const INFERRED = new RegExp(String.raw`,\s?\[(${YEAR})[a-z]?\]$`, 'u');
const INSTEAD = new RegExp(String.raw`,\s?(c${YEAR}|${YEAR}\s?印刷)$`, 'u');
const OTHER_CALENDAR = new RegExp(String.raw`,\s?(${YEAR})\s?\(([^()]{1,24}[年元月日])\)$`, 'u');
const OPEN = new RegExp(String.raw`,\s?(${YEAR})\s?[—–-]$`, 'u');
const UNKNOWN = /,\s?\[(?:n\.\s?d\.|出版年不[详明])[a-z]?\]$/u;
/** et al, 209. and 王芳，207a．: a figure of it is lost. */
const DAMAGED = /,\s?(?:2\d\d|19\d|9\d\d)[a-e]?$/u;
const MAX_YEAR = 40;

/** Takes the year from the end of names, where one stands. */
export function takeYear(run: Run): HeadYear {
  const end = run.shape.slice(-MAX_YEAR);
  const without = (match: RegExpExecArray) =>
    trimmed(slice(run, 0, run.shape.length - match[0].length), ' ,;');
  const find = (pattern: RegExp) => {
    const match = pattern.exec(end);
    return match !== null && match[0].length < run.shape.length ? match : null;
  };
  const plain = find(PLAIN) ?? find(OPEN);
  if (plain) return { people: without(plain), issued: parseDate(plain[1] ?? '') };
  const inferred = find(INFERRED);
  if (inferred) {
    return { people: without(inferred), issued: { ...parseDate(inferred[1] ?? ''), circa: true } };
  }
  const instead = find(INSTEAD);
  if (instead) {
    const year = (instead[1] ?? '').replace(/\s/gu, '');
    return { people: without(instead), issued: parseDate(year), custom: { year } };
  }
  const calendar = find(OTHER_CALENDAR);
  if (calendar) {
    const custom = { calendar: calendar[2] };
    return { people: without(calendar), issued: parseDate(calendar[1] ?? ''), custom };
  }
  const unknown = find(UNKNOWN) ?? find(DAMAGED);
  return unknown ? { people: without(unknown) } : { people: run };
}
