/**
 * Ways to the work, taken out of an entry wherever they stand: URL, DOI, CSTR, and the dates in
 * brackets (GB/T 7714 8.6, 8.7): `(2017-06-14)` published or updated, `[2021-04-12]` accessed.
 */
import { DAY_OR_MONTH, NAMED_MONTH, parseDate } from '../../dates.ts';
import type { DateValue } from '../../reference.ts';
import { doiIn, withoutEmptyDoi } from './doi.ts';
import { type Run, slice, without } from './run.ts';

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

/** Where an address begins, the platforms' `URL:` before it included. */
const URL_START =
  /(?:(?:\bURL\s?[:：]|网[址页]\s?[:：]|\bAvailable\s(?:at|from)\s?:?|Retrieved\sfrom\s?(?:\p{Script=Han}{2,16}\s?)?:?)\s?(?=h?t{1,3}ps?\s?:|www\.))?(?:(?:h?t{1,3}|h)ps?\s?:\s?(?:\/{1,3}|[∥‖])|ftp:\/\/|www\.\s?(?=\p{L}))/iu;
/** Where a URL ends although no blank says so: another locator, a date, other script, a new sentence. */
const URL_END =
  /[[(【,，]\s?\d{4}\s?[-./年]|[\s.,;]\s?(?:[Dd][Oo0][Ii1l]|CSTR|ISBN|PMID)\s?:|[\s.,;]\s?[Ll]icen[cs]e\s?:|\s?[([]\s?[Aa]ccessed|[\p{Script=Han}，。；、（）“”《》]|\s\[\d+\]|\.\s?(?=\d{4}-\d{1,2}-\d{1,2}\.?\s*$)|(?:\s\.\s?|\.\s)(?=(?:19|20)\d\d\.?\s*$)|\.\s?[([](?=\p{L}{2})|\.\s+(?=\p{Lu}\p{Ll}+\s+\p{L})/u;
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

const MAX_LABEL = 10;

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

/** A URL runs on over blanks that line breaks and recognition left in it. */
function takeUrl(run: Run, locators: Locators): Run {
  const start = URL_START.exec(run.shape);
  if (start === null || isDoi(run.shape, start.index)) return run;
  const body = run.text.slice(start.index + start[0].length);
  const [opening = ''] = OPENS_BRACKET.exec(run.shape.slice(0, start.index)) ?? [];
  const close = opening === '' ? -1 : body.indexOf(CLOSING[opening.trim()] ?? ')');
  const end = Math.min(URL_END.exec(body)?.index ?? body.length, close < 0 ? body.length : close);
  const to = start.index + start[0].length + end;
  const printed = slice(run, start.index, to).shape.replace(
    /^(?:URL\s?:|网[址页]\s?:|Available\s(?:at|from)\s?:?|Retrieved\sfrom\s?(?:\p{Script=Han}{2,16}\s?)?:?)\s?/iu,
    '',
  );
  locators.URL = ended(printed.replace(/\s+/gu, '').replace(/[∥‖]/gu, '//')).replace(
    /^(https?:)\/(?:\/\/)?(?!\/)/iu,
    '$1//',
  );
  return cut(run, start.index, to);
}

/** DOI:https://doi.org/10.1000/182 */
function isDoi(shape: string, at: number): boolean {
  const isLabelled = /\bdoi\s?:{1,2}\s?$/iu.test(shape.slice(Math.max(0, at - MAX_LABEL), at));
  return isLabelled && /^https?:\/\/(?:dx\.)?doi\.org\/10/iu.test(shape.slice(at, at + 30));
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };
const OPENS_BRACKET = /[([<]\s?$/u;

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
