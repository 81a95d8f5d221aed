/**
 * What recognition of print gets wrong in figures, and typesetters set apart in them: `2O16` for a year,
 * `3 469-3 474` for pages, `74(11:2401-2410` without the bracket that closes the issue.
 *
 * Only the shape is mended where figures are misread, so values keep what was printed.
 */
import { withDays, withHyphens } from './days-damaged.ts';
import { unspaced } from './figures-apart.ts';
import { withIssueBrackets } from './issue-brackets.ts';
import { inserted, type Run, without, withoutEach } from './run.ts';

const MISREAD = /\d[OolIi]|[OolIi]\d/u;
/** Addresses are taken as they stand. */
const ADDRESS = /h?t{1,3}ps?\s?:|www\./iu;
/** A year, a longer number, and a short one where pages, volumes and issues begin. */
const YEAR = /(?<![A-Za-z\d])(?:[12][\dOo]{3}|2[0Oo][lI]\d)(?=[a-e]?(?![A-Za-z\d]))/gu;
/** l966, i999, l2(3): the first figure, where numbers begin. */
const STARTS_IN_ONE =
  /(?<=[,.;:([\-–—]\s?)(?:[lI]|i(?=\d{3}))(?=\d{1,4}\s?(?:[,.;:()[\]年\-–—]|$))/gu;
const YEAR_ENDS_IN_ONE = /(?<![\p{L}\d])(?:[12]\d{2}|20[lI])[lI](?![\p{L}\d])/gu;
const NUMBER =
  /(?<![\p{L}\d])\d{1,}[Oo][\dOo]*(?=th\b|(?![\p{L}\d]))|(?<=[:,([\-–—]\s?|\d\s)[Oo]\d{1,2}(?![\p{L}\d])|(?<=\d)[lI](?=\d|\s?\(\s?\d)|(?<=(?<![\p{L}\d])2[0Oo]?[\d]?)i(?=\d{1,2}(?![\p{L}\d]))|(?<=\d{4}\.)[Oo](?=\d{3})/gu;

/** The run with letters that stand for figures read as these, in its shape. */
export function withFigures(run: Run): Run {
  const closed = withDays(withMarks(run));
  return MISREAD.test(closed.shape) ? readAsFigures(closed) : closed;
}

/** [JJ. and [J」 for [J]. */
const MARK_MISREAD = /(?<=\[[JMDCNRSP])[J」](?=\s?[.,/])/u;

/** [J]· and et al ·: a full stop that stands too high. */
const RAISED_STOP = /(?<=(?:\]|\bal)\s?)[·•・]/gu;

/** 45一52: the numeral for the dash. */
const DASH_IN_HAN = /(?<=\d\s?)一(?=\s?\d)/gu;
/** 王芳,.李强, 北京::书局: a sign set twice, of which the first is meant. */
const SET_TWICE = /(?<!\[[A-Z]{1,2})([,:;])[,.:;](?=\s?[\p{L}\d])/gu;
const TWICE = /[,:;][,.:;]/u;
const TWICE_PRINTED = /[,:;，：；][,.:;，．：；]/u;
const SECOND_SIGN = /(?<=[,:;，：；])(?!\.\s\p{Lu})[,.:;，．：；](?=\s?[\p{L}\d])/gu;

/** Flora of China,. Beijing: a comma set before the stop. */
const COMMA_BEFORE_STOP = /,\.(?=\s\p{Lu})/gu;

function withSigns(printed: string): string {
  let shape = printed;
  if (shape.includes('·')) shape = shape.replace(RAISED_STOP, '.');
  if (shape.includes('一')) shape = shape.replace(DASH_IN_HAN, '-');
  if (!TWICE.test(shape)) return shape;
  return shape.replace(COMMA_BEFORE_STOP, ' .').replace(SET_TWICE, '$1 ');
}

/** An imprint without the second of two signs. */
function withSingleSigns(run: Run): Run {
  if (!TWICE_PRINTED.test(run.text)) return run;
  const end = ADDRESS.exec(run.shape)?.index ?? run.shape.length;
  return withoutEach(
    run,
    [...run.text.slice(0, end).matchAll(SECOND_SIGN)].map(({ index }) => index),
  );
}

/** [S.l.J: Springer, [s.n.J, 1921: nobody knows where or by whom (GB/T 7714 8.8.1). */
const UNKNOWN_MISREAD = /(?<=\[\s?[Ss][.,]?\s?[l1In][.,]?\s?)[J」)](?=\s?[:,.])/gu;

function withMarks({ text, shape: printed }: Run): Run {
  const shape = withSigns(printed);
  if (!CLOSED_BY_LETTER.test(shape)) return { text, shape };
  return { text, shape: shape.replace(MARK_MISREAD, ']').replace(UNKNOWN_MISREAD, ']') };
}

const CLOSED_BY_LETTER = /」|J\s?[.,:]|n\)|l\.?\)/u;

function readAsFigures(run: Run): Run {
  const end = ADDRESS.exec(run.shape)?.index ?? run.shape.length;
  const before = [STARTS_IN_ONE, YEAR, YEAR_ENDS_IN_ONE, NUMBER].reduce(
    (shape, pattern) => shape.replace(pattern, inFigures),
    run.shape.slice(0, end),
  );
  return { text: run.text, shape: before + run.shape.slice(end) };
}

function inFigures(printed: string): string {
  return printed.replace(/[Oo]/gu, '0').replace(/[lIi]/gu, '1');
}

/** 3 469-3 474, 1451-1 460: thousands set apart by a blank, in pages that follow a colon. */
const THOUSANDS =
  /:\s?(?:\d{1,2}\s\d{3}\s?[-–—~]{1,2}\s?(?:\d{1,2}\s\d{3}|\d{4,5})|\d{3,5}\s?[-–—~]{1,2}\s?\d{1,2}\s\d{3})(?!\d)|\(\d{1,2}\s\d{3}\)(?=\s?:)/gu;
const GAP = /\d\s\d{3}/u;
/** 8(1): 45 50, 6: 35 458: a dash lost between pages, or thousands set apart in an article's number. */
const PAIR = /(?<=[\d)]\s?:\s?)([A-Z]?)(\d{1,5})([A-Z]?) (\1)(\d{1,5})\3(?=\.?$|\s?[,+]\s?\d)/u;
/** 045006(6pp): how many pages an article without a range has. */
const PAGE_COUNT = /(?<=:\s?\w{3,9})\s?\(\d{1,3}\s?pp?\.?\)/u;

/** 201437(6): nothing between the year and the volume. */
const GLUED = /(?<=[\s,.])(?:19|20)\d\d(?=\d{1,3}\s?\([\d/-]{1,6}\)\s?(?::|\d))/u;

/** 法律出版社:202408: nothing between the year and the month. */
const GLUED_MONTH = /(?<=[社局店])[:,]\s?(?:19|20)\d\d(?=(?:0[1-9]|1[0-2])\.?$)/u;

function apartFromYear(run: Run): Run {
  const match = run.shape.includes('(') ? GLUED.exec(run.shape) : null;
  if (match !== null) return inserted(run, match.index + match[0].length, ',');
  const offset = Math.max(0, run.shape.length - MAX_MONTH);
  const month = GLUED_MONTH.exec(run.shape.slice(offset));
  if (month === null) return run;
  const at = offset + month.index;
  return inserted(inserted(without(run, at, at + 1), at, ','), at + month[0].length, '/');
}

const MAX_MONTH = 12;

/** The imprint with its figures joined and its brackets closed. */
export function joined(run: Run): Run {
  let whole = withHyphens(apartFromYear(unspaced(withSingleSigns(run))));
  if (GAP.test(whole.shape)) {
    const gaps = [...whole.shape.matchAll(THOUSANDS)].flatMap(({ 0: pages, index }) =>
      [...pages.matchAll(/(?<=\d)\s(?=\d{3})/gu)].map((gap) => index + gap.index),
    );
    whole = withoutEach(whole, gaps);
  }
  const count = /p\.?\)/u.test(whole.shape) ? PAGE_COUNT.exec(whole.shape) : null;
  if (count !== null) whole = without(whole, count.index, count.index + count[0].length);
  return withIssueBrackets(paired(whole));
}

const ENDS_IN_PAIR = /\d[A-Z]? [A-Z]?\d{1,5}[A-Z]?(?:\.?$|\s?[,+]\s?\d)/u;
const MAX_PAIR = 24;

function paired(run: Run): Run {
  const match = ENDS_IN_PAIR.test(run.shape.slice(-MAX_PAIR)) ? PAIR.exec(run.shape) : null;
  const [, , first = '', , , second = ''] = match ?? [];
  if (match === null) return run;
  const at = match.index + match[0].indexOf(' ');
  const apart = without(run, at, at + 1);
  if (first.length < 3 && second.length === 3) return apart;
  return Number(second) > Number(first) ? inserted(apart, at, '-') : run;
}
