/**
 * Ways to the work, taken out of an entry wherever they stand: URL, DOI, CSTR, and the dates in
 * brackets (GB/T 7714 8.6, 8.7): `(2017-06-14)` published or updated, `[2021-04-12]` accessed.
 */
import { DAY_OR_MONTH, NAMED_MONTH, parseDate } from '../../dates.ts';
import type { DateValue } from '../../reference.ts';
import { addressIn, OPENS_BRACKET, withStrokes } from './address.ts';
import { doiIn, withoutEmptyDoi } from './doi.ts';
import { type Run, without } from './run.ts';

export interface Locators {
  URL?: string;
  DOI?: string;
  CSTR?: string;
  ISBN?: string;
  PMID?: string;
  PMCID?: string;
  accessed?: DateValue;
  /** In round brackets: published or updated. */
  updated?: DateValue;
}

const DAY = `(${DAY_OR_MONTH})`;
/** The last bracket may be lost. */
const ACCESSED = new RegExp(
  String.raw`\[[^[\]\d]{0,12}${DAY}\s?(?:[\])]|(?=[\s.]*$))|\[(20[0-3]\d[01]\d[0-3]\d)\]`,
  'u',
);
/** The first bracket may be lost as well. */
const ACCESSED_UNOPENED = new RegExp(String.raw`(?<=[\s.,;)])${DAY}\s?\]`, 'u');
const ACCESSED_IN_WORDS = new RegExp(
  String.raw`(?:最后|最近|上次)?(?:访问|引用|检索|浏览)(?:日期|时间|于)?\s?:?\s?${DAY}|\baccessed(?: on)?:?\s?${DAY}|${DAY}\s?(?:最后|最近)?(?:访问|检索|浏览|引用|取自)|accessed:?\s(\d{1,2}\s\p{L}{3,9}\s\d{4})|\[(?:cited|accessed)\s(${NAMED_MONTH})\]`,
  'iu',
);
/** Few entries say so in words. */
const ACCESS_WORD = /[访引检浏取]|access|cited/iu;
/** (WHO/TDE/2021.1) is a number. */
const UPDATED = new RegExp(
  String.raw`\([^()\d/]{0,12}(?:${DAY}|(20[0-3]\d[01]\d[0-3]\d))\s?[)\]]`,
  'u',
);
const UPDATED_YEAR = /\(\s*((?:1[5-9]|20)\d\d)\s*\)(?=[\s.,;]*(?:$|https?:))/iu;

const CSTR = /\bCSTR\s?:\s?([\w.-]+)/iu;
/** Few entries have one of these. */
const IDENTIFIED = /CSTR|ISBN|PMC?ID/iu;
const ISBN = /\bISBN\s?:?\s?((?:97[89][- ]?)?\d[\d\- ]{8,12}[\dX])/iu;
const PMID = /\bPMID\s?:?\s?(\d{5,9})/iu;
const PMCID = /\bPMCID\s?:?\s?(PMC\d{3,9})/iu;
/** Epub 2020 Jan 24., as PubMed has it: the day it could be read. */
const EPUB = new RegExp(
  String.raw`(?<=[\s.;])E-?pub(?:\sahead\sof\sprint)?:?\s(${NAMED_MONTH}|${DAY_OR_MONTH})\.?`,
  'iu',
);
/** 1998-08-16/1998-10-04: published and accessed, as the edition of 2005 had it. */
const BOTH_DATES = new RegExp(`${DAY}\\s?/\\s?\\[?${DAY}\\]?`, 'u');

/** Takes every locator out of a run; what is left keeps its order. */
export function takeLocators(run: Run): { locators: Locators; rest: Run } {
  const locators: Locators = {};
  let rest = takeUrl(run, locators);
  rest = takeDoi(rest, locators);
  if (IDENTIFIED.test(rest.shape)) {
    rest = takeText(rest, CSTR, (cstr) => (locators.CSTR = ended(cstr)));
    rest = takeText(rest, ISBN, (isbn) => (locators.ISBN = isbn));
    rest = takeText(rest, PMCID, (pmcid) => (locators.PMCID = pmcid));
    rest = takeText(rest, PMID, (pmid) => (locators.PMID = pmid));
  }
  if (/epub|e-pub/iu.test(rest.shape)) {
    rest = takeDate(rest, EPUB, (date) => (locators.updated ??= date));
  }
  rest = takeBothDates(rest, locators);
  rest = takeTwoBrackets(rest, locators);
  if (rest.shape.includes('['))
    rest = takeDate(rest, ACCESSED, (date) => (locators.accessed ??= date));
  if (rest.shape.includes(']'))
    rest = takeDate(rest, ACCESSED_UNOPENED, (date) => (locators.accessed ??= date));
  if (ACCESS_WORD.test(rest.shape))
    rest = takeDate(rest, ACCESSED_IN_WORDS, (date) => (locators.accessed ??= date));
  rest = takeDate(rest, UPDATED, (date) => (locators.updated ??= date));
  if (locators.updated === undefined) {
    rest = takeDate(rest, UPDATED_YEAR, (date) => (locators.updated = date));
  }
  return { locators, rest };
}

function takeUrl(run: Run, locators: Locators): Run {
  const found = addressIn(run);
  if (found === undefined) return run;
  locators.URL = withStrokes(ended(found.address));
  return cut(run, found.from, found.to);
}

/** The run without a locator, nor brackets that held nothing else. */
function cut(run: Run, from: number, to: number): Run {
  const [opening = ''] = OPENS_BRACKET.exec(run.shape.slice(Math.max(0, from - 2), from)) ?? [];
  const [closing = ''] = /^\s?[)\]>]/u.exec(run.shape.slice(to, to + 2)) ?? [];
  const isHeld = opening !== '' && closing !== '';
  return isHeld ? without(run, from - opening.length, to + closing.length) : without(run, from, to);
}

function takeText(run: Run, pattern: RegExp, keep: (value: string) => void): Run {
  const match = pattern.exec(run.shape);
  if (match?.[1] === undefined) return run;
  keep(match[1]);
  return cut(run, match.index, match.index + match[0].length);
}

function takeDoi(run: Run, locators: Locators): Run {
  const found = doiIn(run.shape);
  if (found === undefined) return withoutEmptyDoi(run);
  locators.DOI = ended(found.doi);
  return cut(run, found.from, found.to);
}

function takeDate(run: Run, pattern: RegExp, keep: (date: DateValue) => void): Run {
  const match = pattern.exec(run.shape);
  const printed = match?.slice(1).find(Boolean) ?? '';
  const date = parseDate(printed.replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3'));
  if (match === null || date === undefined) return run;
  keep(date);
  return cut(run, match.index, match.index + match[0].length);
}

/** [2016-05-19][2022-04-18]: published and accessed, both in square brackets. */
const TWO_BRACKETS = new RegExp(String.raw`\[${DAY}\]\s?\[${DAY}\]`, 'u');

function takeTwoBrackets(run: Run, locators: Locators): Run {
  if (!/\]\s?\[/u.test(run.shape)) return run;
  const match = TWO_BRACKETS.exec(run.shape);
  const [updated, accessed] = [match?.[1], match?.[2]].map((text) => parseDate(text ?? ''));
  if (match === null || updated === undefined || accessed === undefined) return run;
  Object.assign(locators, { updated, accessed });
  return without(run, match.index, match.index + match[0].length);
}

function takeBothDates(run: Run, locators: Locators): Run {
  if (!run.shape.includes('/')) return run;
  const match = BOTH_DATES.exec(run.shape);
  const [updated, accessed] = [match?.[1], match?.[2]].map((text) => parseDate(text ?? ''));
  if (match === null || updated === undefined || accessed === undefined) return run;
  Object.assign(locators, { updated, accessed });
  return without(run, match.index, match.index + match[0].length);
}

/** The full stop that ends an entry is not part of an identifier. */
function ended(identifier: string): string {
  const plain = identifier.replace(/(?<![.,;:。，；])[.,;:。，；]+$/u, '');
  const isStray = /[)\]]$/u.test(plain) && !/[([]/u.test(plain);
  return isStray ? plain.replace(/[.,;:]?[)\]]$/u, '') : plain;
}
