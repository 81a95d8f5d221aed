/** Blanks that recognition and typesetting leave inside the figures of an imprint: `2 013, 1 2(1 0): 24 4-2 45`. */
import { type Run, withoutEach } from './run.ts';

const APART = /\d \d/u;
const END = String.raw`(?=\s?(?:[,.;:([\])]|年|-\d ?\d?\s?[-\])]|$))`;
/** 20 1 5, and 2 013-10-27 and 陕西:1 994: where no page or volume stands. */
const YEAR = String.raw`(?<=[,.;([社局店]\s?)(?:1 ?[4-9]|2 ?0)(?: ?\d){2}${END}|(?<=\p{L}\s?:\s?)(?:1 ?[4-9]|2 ?0)(?: ?\d){2}(?=\s?:\s?\d)`;
/** 2015,1 36(5) */
const VOLUME = String.raw`(?<=(?:19|20) ?\d ?\d\s?,\s?)\d{1,2} \d{1,2}(?=\s?\()`;
/** 44(1 2): */
const ISSUE = String.raw`(?<=\(\s?)\d \d(?=\s?\)\s?(?:[:,.]|$))`;
/** 2013-0 7-08, 2012-02-0 8 */
const DAY = String.raw`(?<=\d ?\d ?\d ?\d\s?[-./]\s?(?:\d ?\d?\s?[-./]\s?)?)[0-3] \d(?=\s?(?:[-.:\])(]|$))`;
const NUMBERS = new RegExp([YEAR, VOLUME, ISSUE, DAY].join('|'), 'gu');
/** 24 4-2 45 */
const RANGE =
  /(?<=([:+,.])\s?)(\d{1,4})(?: (\d{1,4}))?\s?[-–—~]{1,2}\s?(\d{1,5})(?: (\d{1,4}))?(?![\d(])/gu;

/** 62-73+8 0 */
const LATER = /(?<=[-–—~]\s?\d{1,5}\s?[,+、]\s?)\d{1,3} \d{1,3}(?=\s?(?:[,+、]|\.?\s?$))/gu;

/** The run without such blanks. */
export function unspaced(run: Run): Run {
  if (!APART.test(run.shape)) return run;
  const joined = withoutBlanksOf(run, NUMBERS);
  return APART.test(joined.shape) ? withoutBlanksOf(withWholePages(joined), LATER) : joined;
}

function withoutBlanksOf(run: Run, numbers: RegExp): Run {
  const gaps = [...run.shape.matchAll(numbers)].flatMap(({ 0: number, index }) =>
    [...number.matchAll(/ /gu)].map((gap) => index + gap.index),
  );
  return withoutEach(run, gaps);
}

function withWholePages(run: Run): Run {
  return withoutEach(run, [...run.shape.matchAll(RANGE)].flatMap(gapsOfRange));
}

/** The blanks of a range that would end before it begins, or not follow a colon, if they were none inside a number. */
function gapsOfRange(match: RegExpExecArray): number[] {
  const [range, sign, start = '', more, end = '', rest] = match;
  const isOne =
    more !== undefined && sign === ':' && Number(start + more) <= Number(end + (rest ?? ''));
  const first = Number(isOne ? start + more : (more ?? start));
  const isLast = rest !== undefined && Number(end) <= first && Number(end + rest) > first;
  return [
    ...(isOne ? [match.index + range.indexOf(' ')] : []),
    ...(isLast ? [match.index + range.lastIndexOf(' ')] : []),
  ];
}
