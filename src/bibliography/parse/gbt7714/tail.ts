/**
 * The end of an imprint, read from right to left, where its grammar is strictest (GB/T 7714 8.8):
 * `… 2012, 52(11): 1518-1523` and `… 北京: 出版社, 2010: 286-288`.
 *
 * Each step looks at a stretch of bounded length, so the whole stays linear.
 */
import { type Run, slice, trimmedEnd } from './run.ts';
import { DATE_AT_END } from './tail-date.ts';
import { MAX_STEP, type Tail, withoutSeparator, YEAR } from './tail-step.ts';

const YEAR_ONLY = new RegExp(`^\\s?${YEAR}\\s?$`, 'u');
const ISSUE_AT_END = /\(\s?([^()]{1,30}?)\s?\)\s?期?$/u;
/** 武汉大学学报(信息科学版), Conference on Tides (ICOT 2013): which of several editions or meetings, as its name has it. */
const EDITION_OF_SERIAL =
  /^(?:[^\d]*(?:版|辑|中英文|双语|[季月旬周年]刊)|\p{Lu}{3,}[\s’'-]?(?:19|20)\d\d)$/u;
const ISSUE_IN_WORDS =
  /(?:,?\s?(?:[Nn]o\.?\s?|[Ii]ssue\s|H\.\s?|Heft\s|Nr\.?\s?|№\s?|[Nn][°º]\s?|[Nn]úm\.?\s?|[Вв]ып\.\s?)|总?第\s?|제\s?(?=\d{1,4}호)|(?<=(?:[年卷]|\d{4}),?\s?)(?=\d{1,4}\s?期))(\d{1,4}(?:[-/]\d{1,4})?)\s?[期호]?$/u;
/** 2011;32 Suppl 2, 2008，增刊: no brackets about a supplement. */
const SUPPLEMENT_AT_END =
  /(?<=\d\s?,?\s?)((?:Suppl(?:ement)?|Spec(?:ial)?\sNo)\.?(?:\s?(?:\d{1,2}|[A-C]))?|增刊\s?\d{0,2})$/u;
const MAX_SUPPLEMENT = 20;
/** 2014 Dec 10: the day is no volume. */
const ENDS_IN_DAY = /\d{4} \p{Lu}[a-z]{2,8}\.? \d{1,2}$/u;
const VOLUME_AT_END =
  /(?<=^|[\s.,;:年)])(?:[Vv]ol(?:ume)?\.?\s?|v\.\s?|Bd\.?\s?|Jg\.?\s?|[Tt]\.\s?|[Тт]\.\s?|제\s?|第\s?|[Nn]o\.?\s?|总第?\s?)?([Ssz]\d+|[A-Z]{2,4}-?\d{1,3}|[A-Z]\d{1,3}\.[A-Z]|\d{4,5}\sLNCS|(?<=\d{4}\s?,\s?)(?:\d{5}|\d{1,2}\.\d{1,2})|[A-Z]?\d{1,4}[A-Z]?(?:\s?[-/–]\s?\d{1,4})?|\d{1,3}[a-e]|[IVXLC]{2,7}|PP)\s?[卷期권]?$/u;
/** The number of a preprint has a stop in it: arXiv: 1301.3781. */
const PREPRINT_AT_END = /(?:ar|china)xiv\s?[:.]?\s?(?:20)?\d{4}\.\s?\d{4,5}(?:v\d)?$/iu;
/** ， ， （）: recognition lost the figures. */
const EMPTY_AT_END = /[,\s]*\(\s{0,3}\)\s?$/u;
const OPEN_END = /\s?[—–-]+$/u;

/** Takes an issue in brackets or words from the end. */
export function takeIssue(whole: Run, tail: Tail): Run {
  const run = withoutCount(whole);
  const end = run.shape.slice(-MAX_STEP);
  const empty = end.endsWith(')') ? EMPTY_AT_END.exec(end) : null;
  if (empty !== null) return withoutSeparator(slice(run, 0, run.shape.length - empty[0].length));
  const match =
    ISSUE_AT_END.exec(end) ??
    ISSUE_IN_WORDS.exec(end) ??
    SUPPLEMENT_AT_END.exec(end.slice(-MAX_SUPPLEMENT));
  if (match?.[1] === undefined || EDITION_OF_SERIAL.test(match[1])) return run;
  tail.issue = match[1]
    .replace(/^第?\s?(\d[\d、,/-]{0,8})\s?期$/u, '$1')
    .replace(/^no\.?\s?/iu, '');
  return afterYear(withoutSeparator(slice(run, 0, run.shape.length - match[0].length)));
}

/** 2010(3)(总第123期): the issue, and its number among all of the journal. */
const COUNT_AT_END = /(?<=[\d)期])\s?\(\s?总第?\s?\d{1,5}\s?期?\s?\)$/u;

function withoutCount(run: Run): Run {
  const match = COUNT_AT_END.exec(run.shape.slice(-MAX_STEP));
  const rest = slice(run, 0, run.shape.length - (match?.[0].length ?? 0));
  return YEAR_LAST.test(rest.shape.slice(-8)) ? run : rest;
}

const YEAR_LAST = new RegExp(`${YEAR}$`, 'u');

/** Takes a volume from the end. A number that can be a year is one where none stands before it. */
export function takeVolume(run: Run, tail: Tail): Run {
  const end = run.shape.slice(-MAX_STEP);
  const isOther = PREPRINT_AT_END.test(end) || ENDS_IN_DAY.test(end);
  const match = isOther ? null : VOLUME_AT_END.exec(end);
  const volume = match?.[1];
  if (volume === undefined || match === null) return run;
  const rest = withoutSeparator(slice(run, 0, run.shape.length - match[0].length));
  const before = rest.shape.slice(-MAX_STEP);
  if (YEAR_ONLY.test(volume) && (PREPRINT_AT_END.test(before) || !DATE_AT_END.test(before)))
    return run;
  if (COUNTED.test(match[0])) return NAMED_VOLUME.test(rest.shape) ? takeVolume(rest, tail) : rest;
  const comma = COMMA_ISSUE.exec(before);
  if (comma?.[1] !== undefined && tail.issue === undefined) {
    Object.assign(tail, { volume: comma[1], issue: volume });
    return withoutSeparator(slice(rest, 0, rest.shape.length - comma[0].length));
  }
  keepVolume(volume.replace(/\s/gu, ''), tail);
  return afterYear(rest);
}

/** Issues a year. */
const BIMONTHLY = 6;
const VOLUME_AND_ISSUE = /^(\d{1,3})[-/–](\d{1,2})$/u;

/**
 * 20-2 and 18/2: a second number that is less than the first is that of an issue; 98-9, one more than the last figure of
 * the first and past the issues of a bimonthly, that of the next volume.
 */
function keepVolume(printed: string, tail: Tail): void {
  const [, volume = '', issue] = VOLUME_AND_ISSUE.exec(printed) ?? [];
  const isNext = Number(issue) === (Number(volume) % 10) + 1 && Number(issue) > BIMONTHLY;
  const isBoth = tail.issue === undefined && Number(issue) < Number(volume) && !isNext;
  Object.assign(tail, isBoth ? { volume, issue } : { volume: printed });
}

/** 2012, 32, 7: 12-18: volume and issue divided by a comma. */
const COMMA_ISSUE = new RegExp(String.raw`(?<=(?:^|[^\d])${YEAR}\s?,)\s?(\d{1,3})$`, 'u');

/** 2014:2(1): a colon between the year and the volume. */
function afterYear(run: Run): Run {
  return YEAR_AND_COLON.test(run.shape.slice(-8)) ? trimmedEnd(run, ' :') : run;
}

const YEAR_AND_COLON = new RegExp(String.raw`(?:^|[^\d])${YEAR}\s?:$`, 'u');

/** 2014, No.225(09): as CNKI prints it, the number among all issues of the journal, which is no volume. */
const COUNTED = /^(?:[Nn]o|总)/u;
/** 2020,v.39;No.228(11): the volume stands before it. */
const NAMED_VOLUME = /[\s,;]v(?:ol)?\.\s?\d{1,4}$/iu;

/** Takes the dash of a serial that still appears. */
export function takeOpenEnd(run: Run, tail: Tail): Run {
  const rest = trimmedEnd(run);
  const match = OPEN_END.exec(rest.shape.slice(-4));
  if (match === null) return rest;
  tail.isOpen = true;
  return slice(rest, 0, rest.shape.length - match[0].length);
}
