/**
 * The imprint of an article in a journal or newspaper (GB/T 7714 8.5):
 * `container, year, volume(issue): pages`, and of a whole serial (8.4).
 */
import { parseDate } from '../../dates.ts';
import type { Reference } from '../../reference.ts';
import {
  compactText,
  isBlank,
  type Run,
  slice,
  topLevel,
  trimmed,
  trimmedEnd,
  trimmedStart,
  without,
} from './run.ts';
import { takeIssue, takeOpenEnd, takeVolume } from './tail.ts';
import { takeDate } from './tail-date.ts';
import { takePages, takeSerialPages } from './tail-pages.ts';
import type { Tail } from './tail-step.ts';

type Fields = Partial<Reference>;

/** `; 2005(4): 12-30`, `; (2): 30-45`: another issue in which the article goes on. */
const INSTALMENT =
  /^\s?(?:(?:1[4-9]|20)\d\d\s?,?\s?)?\d{0,4}\s?\([^()]{1,12}\)\s?:\s?[\d\s,+–—-]{1,40}[.]?\s?$/u;

/** What stands before it is whole: a year, an issue and its pages. */
const PAGED = /(?:1[4-9]|20)\d\d.{0,24}:\s?\d[\d\s,+–—-]{0,24}$/u;
const MAX_PAGED = 64;

/** Parts an article that ran through several issues: one reference holds one of them. */
export function firstInstalment(run: Run): { first: Run; others: Run } {
  const stop = topLevel(run.shape, ';').find(
    (at) =>
      PAGED.test(run.shape.slice(Math.max(0, at - MAX_PAGED), at)) &&
      INSTALMENT.test(run.shape.slice(at + 1)),
  );
  if (stop === undefined) return { first: run, others: slice(run, run.shape.length) };
  return { first: slice(run, 0, stop), others: slice(run, stop + 1) };
}

/** [J]. 2018. arXiv preprint arXiv: 1806.06259: the year before the journal. */
const YEAR_FIRST = /^[\s.,]*((?:1[4-9]|20)\d\d)\s?[.,]\s?(?=\p{L})/u;

export function readArticleImprint(run: Run): Fields {
  const first = YEAR_FIRST.exec(run.shape);
  const { rest, fields } = takeNumbers(slice(run, first?.[0].length ?? 0));
  if (first !== null) fields.issued ??= parseDate(first[1] ?? '');
  return { ...container(rest), ...fields };
}

/** Takes year, volume, issue and pages from the end; what is left ends in the container's title. */
export function takeNumbers(run: Run): { rest: Run; fields: Fields } {
  const { rest: printed, status } = takeStatus(run);
  const { rest, fields } = takePrinted(printed);
  return { rest, fields: { ...fields, ...(status && { status }) } };
}

const STATUS =
  /[,.([]\s?(网络首发|优先出版|待发表|待刊|待出版|已录用|出版中|in press|accepted|forthcoming|early access|online first|epub(?: ahead of print)?)\s?[)\]]?/iu;

/** 2025(网络首发): how far an article has come, where its issue would stand. */
function takeStatus(run: Run): { rest: Run; status: string | undefined } {
  const from = Math.max(0, run.shape.length - MAX_STATUS);
  const match = STATUS.exec(run.shape.slice(from));
  if (match === null) return { rest: run, status: undefined };
  const at = from + match.index;
  return { rest: without(run, at, at + match[0].length), status: match[1] };
}

const MAX_STATUS = 60;

function takePrinted(run: Run): { rest: Run; fields: Fields } {
  const tail: Tail = {};
  const steps = [takeSerialPages, takeIssue, takeVolume, takeDate];
  const whole = steps.reduce((left, step) => step(left, tail), takeLastYear(run, tail));
  const isDateLast = tail.issued !== undefined && (tail.volume ?? tail.issue) === undefined;
  const rest = isDateLast
    ? takeVolume(takeIssue(whole, tail), tail)
    : withoutDamagedYear(whole, tail);
  if (tail.volume === tail.issue && !isCounted(tail)) delete tail.volume;
  return { rest, fields: numbersOf(withYear(tail)) };
}

/** 海洋学报,201,31(3): 9: a figure of the year is lost, which is then none, and nothing of the journal's name. */
const DAMAGED_YEAR = /\s?,\s?[\dOolI]{2,3}$/u;

function withoutDamagedYear(run: Run, { issued, volume, issue }: Tail): Run {
  if (issued !== undefined || volume === undefined || issue === undefined) return run;
  const match = DAMAGED_YEAR.exec(run.shape.slice(-6));
  return slice(run, 0, run.shape.length - (match?.[0].length ?? 0));
}

const YEAR_AFTER_PAGES =
  /(?<=(?:\)\s?[:,.]\s?|[-–—~]\s?|\bpp?\.\s?)[A-Za-z]?\d{1,6})\s?[,.;]\s?((?:[A-Z][a-z]{2,8}\.?\s?)?(?:1[4-9]|20)\d\d)[\s.]*$/u;
const RANGE_LAST = /[A-Za-z]?\d{1,6}\s?[-–—~]\s?[A-Za-z]?\d{1,6}$/u;
const YEAR_LAST = /\d{4}[\s.]*$/u;
const MAX_NUMBERS = 60;
const ANY_YEAR = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/u;

/** 8(11): 244-245, 2013; vol. 8, no. 11, pp. 244-245, Nov. 2013: the year after the pages, where none stands before them. */
function takeLastYear(run: Run, tail: Tail): Run {
  if (!YEAR_LAST.test(run.shape.slice(-8))) return run;
  const end = run.shape.slice(-MAX_NUMBERS);
  const match = YEAR_AFTER_PAGES.exec(end);
  if (match?.[1] === undefined || ANY_YEAR.test(end.slice(0, match.index).replace(RANGE_LAST, '')))
    return run;
  const issued = parseDate(match[1]);
  if (issued === undefined) return run;
  tail.issued = issued;
  return slice(run, 0, run.shape.length - end.length + match.index);
}

/** 1(1) is the first issue of a first volume; S1(S1) says one thing twice. */
function isCounted({ volume = '', issue }: Tail): boolean {
  return issue !== undefined && /^\d+$/u.test(volume);
}

/** 12 (2010) 12-18, as physicists print it: the year stands where an issue would. */
function withYear(tail: Tail): Tail {
  const isYear = tail.issued === undefined && /^(?:1[4-9]|20)\d\d$/u.test(tail.issue ?? '');
  const issued = isYear ? parseDate(tail.issue ?? '') : undefined;
  if (issued === undefined || tail.volume === undefined) return tail;
  const { issue: _, ...others } = tail;
  return { ...others, issued };
}

/** `, 第2版` after the day of issue. */
const NEWSPAPER_PAGE = /(?:[,.\s]\s?|(?<=日))第\s?([A-Z]?\d{1,3})\s?[版页]$/u;

/** A newspaper's page stands where a journal's issue does: 2014-10-27(6). */
export function readNewspaperImprint(run: Run): Fields {
  const tail: Tail = {};
  const paged = NEWSPAPER_PAGE.exec(trimmedEnd(run).shape);
  const start = paged === null ? run : slice(run, 0, paged.index);
  const rest = takeDate(takeIssue(takePages(start, tail), tail), tail);
  const { issue, ...numbers } = tail;
  const page = (paged?.[1] ?? tail.page ?? issue)?.replace(/^第\s?|\s?[版页]$/gu, '');
  return { ...container(rest), ...numbersOf(numbers), ...(page ? { page } : {}) };
}

const WHOLE_SERIAL = /^[\s.,]*(?:1[4-9]|20)\d\d\s?,?\s?(?:\d+\s?)?\(\d+\)\s?[—–-]/u;

/** `1984, 1(1)—. 武汉: 中华医学会湖北分会, 1984—`: years and issues of a serial, then its imprint. */
export function isWholeSerial(run: Run): boolean {
  return WHOLE_SERIAL.test(run.shape);
}

/**
 * Splits off the range of issues, `1984，1（1）—` in the widths of 2025; the imprint of a book follows.
 * CSL has no variable for where a serial begins, so it stands whole in `volume`, as Zotero users put it.
 */
export function takeIssueRange(run: Run): { volume: string; rest: Run } {
  const start = trimmed(run);
  const stop = start.shape.search(/\.\s/u);
  const to = stop < 0 ? start.shape.length : stop;
  const rest = takeOpenEnd(slice(start, to), {});
  const printed = slice(start, 0, to).shape.replace(/\s/gu, '').replace(/-$/u, '—');
  const volume = printed.replace(/,/gu, '，').replace(/\(/gu, '（').replace(/\)/gu, '）');
  return { volume, rest };
}

function container(run: Run): Fields {
  const whole = trimmedStart(run);
  const title = /\p{L}\s?:\s?$/u.test(whole.shape) ? trimmedEnd(whole, ' :') : whole;
  return isBlank(title)
    ? {}
    : { 'container-title': compactText(title).replace(/^《([^《》]+)》$/u, '$1') };
}

function numbersOf({ page, issue, volume, issued }: Tail): Fields {
  return {
    ...(issued && { issued }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(page && { page }),
  };
}
