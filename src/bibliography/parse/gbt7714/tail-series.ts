/** Volume and issue between the year of a book and its pages: of proceedings and series that come out as serials do. */
import { type Run, slice } from './run.ts';
import { MAX_STEP, type Tail, withoutSeparator, YEAR } from './tail-step.ts';

/** Berlin: Springer, 2011, 7111: 115-129 and AAAI Press, 2020, 34(4): 12-19: proceedings numbered as a serial. */
const SERIES_NUMBER = new RegExp(
  String.raw`(?<=(?:^|[^\d])${YEAR})\s?[,;.]\s?(?:[Vv]ol(?:ume)?\.?\s?)?(\d{1,5})\s?(?:\(\s?([\dA-Z/-]{1,8})\s?\))?$`,
  'u',
);

/** 2016(1): 1-4, in a book that comes out by numbers. */
const ISSUE_OF_YEAR = new RegExp(String.raw`(?<=(?:^|[^\d])${YEAR}\s?)\(\s?(\d{1,3})\s?\)$`, 'u');

/** Lecture Notes, volume 1459.1998: what stands before the year is none. */
const NUMBER_BEFORE = /\bvol(?:ume)?\.?\s?\d{4}$/iu;

/** Takes a volume and issue that stand between the year of a book and its pages. */
export function takeSeriesNumber(run: Run, tail: Tail): Run {
  const end = run.shape.slice(-MAX_STEP);
  const issue = end.endsWith(')') ? ISSUE_OF_YEAR.exec(end) : null;
  if (issue?.[1] !== undefined) {
    tail.issue = issue[1];
    return slice(run, 0, run.shape.length - issue[0].length);
  }
  const match = SERIES_NUMBER.exec(end);
  if (match?.[1] === undefined || (tail.page ?? match[2]) === undefined) return run;
  if (NUMBER_BEFORE.test(end.slice(0, match.index))) return run;
  tail.volume = match[1];
  if (match[2] !== undefined) tail.issue = match[2];
  return withoutSeparator(slice(run, 0, run.shape.length - match[0].length));
}
