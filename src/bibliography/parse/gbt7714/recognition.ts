/**
 * What recognition of print gets wrong in figures, and typesetters set apart in them: `2O16` for a year,
 * `3 469-3 474` for pages, `74(11:2401-2410` without the bracket that closes the issue.
 *
 * Only the shape is mended where figures are misread, so values keep what was printed.
 */
import { type Run, slice, without } from './run.ts';

/** 40(6): $4 3 - 4 9 + 5 6$, where pages or an issue were taken for a formula. */
const FORMULA = /(?<=[:：,，(（\-–—]\s?)\$([^$]{1,160})\$/gu;

/** What only lays figures out; a letter such as \\beta is no such thing. */
const LAYOUT =
  /\\(?:math(?:rm|bf|it)|text(?:rm|bf|it)?|substack|boldsymbol|left|right|rm|bf|it|quad)(?![A-Za-z])|\\[,; ]|[{}^_~\s]/gu;

/** A colon after a place, taken for three dots. */
const COLON = /\s?\$\s?\\(?:because|vdots|therefore|colon)\s?\$\s?/gu;

/** The text with figures that were taken for a formula as figures. */
export function withoutFormulas(text: string): string {
  if (!text.includes('$')) return text;
  return text.replace(COLON, ': ').replace(FORMULA, (printed: string, formula: string) => {
    const figures = formula.replace(LAYOUT, '');
    return /^[\d+,.:;()–—-]+$/u.test(figures) ? figures : printed;
  });
}

const MISREAD = /\d[OolI]|[OolI]\d/u;
/** Addresses are taken as they stand. */
const ADDRESS = /h?t{1,3}ps?\s?:|www\./iu;
/** A year, a longer number, and a short one where pages, volumes and issues begin. */
const YEAR = /(?<![\p{L}\d])[12][\dOo]{3}(?=[a-e]?(?![\p{L}\d]))/gu;
const YEAR_ENDS_IN_ONE = /(?<![\p{L}\d])(?:[12]\d{2}|20[lI])[lI](?![\p{L}\d])/gu;
const NUMBER =
  /(?<![\p{L}\d])\d{1,}[Oo][\dOo]*(?=th\b|(?![\p{L}\d]))|(?<=[:,([\-–—]\s?|\d\s)[Oo]\d{1,2}(?![\p{L}\d])|(?<=\d)[lI](?=\d)/gu;

/** The run with letters that stand for figures read as these, in its shape. */
export function withFigures(run: Run): Run {
  const closed = withMarks(run);
  return MISREAD.test(closed.shape) ? readAsFigures(closed) : closed;
}

/** [JJ. and [J」 for [J]. */
const MARK_MISREAD = /(?<=\[[JMDCNRSP])[J」](?=\s?[.,/])/u;

/** [J]· and et al ·: a full stop that stands too high. */
const RAISED_STOP = /(?<=(?:\]|\bal)\s?)[·•・]/gu;

function withMarks({ text, shape: printed }: Run): Run {
  const shape = printed.includes('·') ? printed.replace(RAISED_STOP, '.') : printed;
  if (!shape.includes('」') && !shape.includes('J.') && !shape.includes('J,'))
    return { text, shape };
  return { text, shape: shape.replace(MARK_MISREAD, ']') };
}

function readAsFigures(run: Run): Run {
  const end = ADDRESS.exec(run.shape)?.index ?? run.shape.length;
  const before = [YEAR, YEAR_ENDS_IN_ONE, NUMBER].reduce(
    (shape, pattern) => shape.replace(pattern, inFigures),
    run.shape.slice(0, end),
  );
  return { text: run.text, shape: before + run.shape.slice(end) };
}

function inFigures(printed: string): string {
  return printed.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1');
}

/** 3 469-3 474, 1451-1 460: thousands set apart by a blank, in pages that follow a colon. */
const THOUSANDS =
  /:\s?(?:\d{1,2}\s\d{3}\s?[-–—~]{1,2}\s?(?:\d{1,2}\s\d{3}|\d{4,5})|\d{3,5}\s?[-–—~]{1,2}\s?\d{1,2}\s\d{3})(?!\d)|\(\d{1,2}\s\d{3}\)(?=\s?:)/gu;
const GAP = /\d\s\d{3}/u;
/** 8(1): 45 50, 6: 35 458: a dash lost between pages, or thousands set apart in an article's number. */
const PAIR = /(?<=[\d)]\s?:\s?)([A-Z]?)(\d{1,5})([A-Z]?) (\1)(\d{1,5})\3(?=\.?$)/u;
/** 32(11:2401-2410: no bracket closes the issue. */
const UNCLOSED = /\d\s?\(\s?\d{1,3}(?=\s?:\s?\d)/u;

/** 2019,9):55-68: no bracket opens it. */
const UNOPENED = /((?:19|20)\d\d\s?,\s?(?:\d{1,3}\s)?)\d{1,3}\)\s?:\s?\d/u;

/** 045006(6pp): how many pages an article without a range has. */
const PAGE_COUNT = /(?<=:\s?\w{3,9})\s?\(\d{1,3}\s?pp?\.?\)/u;

/** 20 1 5,1 36(5): and 20 11,: blanks in a year and in the volume after it. */
const SPACED =
  /(?<=[,.;]\s?)(?:19|20|2 0|1 9)(?: ?\d){2}(?=\s?[,.(])|(?<=(?:19|20) ?\d ?\d\s?,\s?)\d \d{1,2}(?=\s?\()/gu;
const SINGLE_DIGIT = /\d \d{1,2}(?!\d)/u;

function unspaced(run: Run): Run {
  if (!SINGLE_DIGIT.test(run.shape)) return run;
  let whole = run;
  for (const match of [...run.shape.matchAll(SPACED)].reverse())
    for (const gap of [...match[0].matchAll(/ /gu)].reverse())
      whole = without(whole, match.index + gap.index, match.index + gap.index + 1);
  return whole;
}

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
  let whole = apartFromYear(unspaced(run));
  const thousands = GAP.test(whole.shape) ? [...whole.shape.matchAll(THOUSANDS)].reverse() : [];
  for (const match of thousands) {
    for (const gap of [...match[0].matchAll(/(?<=\d)\s(?=\d{3})/gu)].reverse()) {
      const at = match.index + gap.index;
      whole = without(whole, at, at + 1);
    }
  }
  const count = /p\.?\)/u.test(whole.shape) ? PAGE_COUNT.exec(whole.shape) : null;
  if (count !== null) whole = without(whole, count.index, count.index + count[0].length);
  whole = paired(whole);
  const unopened = UNOPENED.exec(whole.shape);
  if (unopened?.[1] !== undefined) return inserted(whole, unopened.index + unopened[1].length, '(');
  const open = UNCLOSED.exec(whole.shape);
  return open === null ? whole : inserted(whole, open.index + open[0].length, ')');
}

const ENDS_IN_PAIR = /\d[A-Z]? [A-Z]?\d{1,5}[A-Z]?\.?$/u;
const MAX_PAIR = 12;

function paired(run: Run): Run {
  const match = ENDS_IN_PAIR.test(run.shape.slice(-MAX_PAIR)) ? PAIR.exec(run.shape) : null;
  const [, , first = '', , , second = ''] = match ?? [];
  if (match === null) return run;
  const at = match.index + match[0].indexOf(' ');
  const apart = without(run, at, at + 1);
  if (first.length < 3 && second.length === 3) return apart;
  return Number(second) > Number(first) ? inserted(apart, at, '-') : run;
}

function inserted(run: Run, at: number, character: string): Run {
  const [before, after] = [slice(run, 0, at), slice(run, at)];
  return {
    text: before.text + character + after.text,
    shape: before.shape + character + after.shape,
  };
}
