/** From the text of a field to the value of a CSL variable, with what was noticed on the way. */
import type { FindingKind } from '../finding.ts';
import { readDate } from '../mapping/date-text.ts';
import { readNames } from '../mapping/name-text.ts';
import { foldText } from '../mapping/plain-text.ts';
import { isDateVariable, isNameVariable, type Variable } from '../mapping/variables.ts';
import type { DateValue, Name } from '../reference.ts';
import { LANGUAGE_TAG } from '../text.ts';
import { issnOf } from './issn.ts';
import { bcp47 } from './language-names.ts';
import { safeText } from './safe-text.ts';

export type Value = string | DateValue | Name[];
export type Values = Map<Variable, Value>;
/** Says that something was noticed about a field. */
export type Notice = (kind: FindingKind, message: string, repair: string) => void;

const DOI_PREFIX = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)(?=10[./])/iu;
/** https: //link.cnki.net */
const SPACED_SCHEME = /^(https?):\s+\/\//iu;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
// The look behind keeps long runs of blanks linear: each is tried once, at its beginning.
const KEYWORD_BREAK = /(?<!\s)\s*[;；\n]\s*/u;
const COMMA_BREAK = /,\s+|，\s*|(?<=\p{Script=Han}),/u;
/** Better BibTeX and Mendeley set no blank after it. */
const BARE_COMMA = /[,，]/u;
/** 1,2-, 2,4-D and N,N-: what stands before and after a comma within the name of a chemical. */
const LOCANT = /(?:^|[\s(,-])(?:\p{L}|\d{1,2})['′’]?$/u;
const LOCATED = /^(?:\d{1,2}['′’]?$|(?:\p{L}|\d{1,2})['′’]?-\p{L})/u;
/** `9-9` is one page. */
const SAME_ENDS = /^(\w{1,9})-\1$/;
const DASHES = /(?<!\s)\s*(?:[-‐‑‒–—―−～](?:\s*[-‐‑‒–—―−～])+|[‐‑‒–—―−～])\s*/gu;
/** Variables of which a work has one, whatever a file repeats: the rest is joined. */
const JOINED: ReadonlySet<string> = new Set(['note', 'annote', 'abstract', 'keyword']);

/** Adds one field's text to the values: names and notes gather, of everything else the first stands. */
export function addValue(values: Values, variable: Variable, raw: string, notice: Notice): void {
  const text = foldText(safeText(raw, notice));
  if (text === '') return;
  if (isNameVariable(variable)) addNames(values, variable, readNames(text));
  else if (isDateVariable(variable)) addDate(values, variable, text);
  else if (variable === 'keyword') addJoined(values, variable, keywordsOf(raw));
  else if (JOINED.has(variable)) addJoined(values, variable, text);
  else addText(values, variable, text, notice);
}

/** Adds names to those that are there. */
export function addNames(values: Values, variable: Variable, names: Name[]): void {
  const before = values.get(variable);
  if (names.length === 0) return;
  if (Array.isArray(before)) before.push(...names);
  else values.set(variable, names);
}

/** Databases fill the place of a date that they do not have: 0000, 0000-00-00. */
const NO_DATE = /^0{4}(?:[-/.]0{1,2}){0,2}\/{0,2}~?$/u;

export function isNoDate(text: string): boolean {
  return NO_DATE.test(text);
}

/** The more exact of two dates stands: PY 2015 and DA 2015/03/02 are one date. */
function addDate(values: Values, variable: Variable, text: string): void {
  const date = isNoDate(text) ? undefined : readDate(text);
  const before = values.get(variable) as DateValue | undefined;
  if (date !== undefined && exactness(date) > exactness(before)) values.set(variable, date);
}

function exactness(date: DateValue | undefined): number {
  if (date === undefined) return -1;
  return date['date-parts']?.flat().length ?? 0;
}

function addJoined(values: Values, variable: Variable, text: string): void {
  if (text === '') return;
  const before = values.get(variable);
  values.set(variable, typeof before === 'string' ? `${before}; ${text}` : text);
}

/** Key words come one a tag, or joined by `;` or, with none of these, by commas. */
export function keywordsOf(raw: string): string {
  const pieces = raw.split(KEYWORD_BREAK);
  const words =
    pieces.length > 1 ? pieces : /,\s/u.test(raw) ? raw.split(COMMA_BREAK) : bareWords(raw);
  return words.map(foldText).filter(Boolean).join('; ');
}

function bareWords(raw: string): string[] {
  const words: string[][] = [];
  for (const piece of raw.split(BARE_COMMA)) {
    const word = words.at(-1);
    const end = word?.at(-1)?.slice(-4);
    const isWithin = end !== undefined && LOCATED.test(piece) && LOCANT.test(end);
    if (isWithin) word?.push(piece);
    else words.push([piece]);
  }
  return words.map((pieces) => pieces.join(','));
}

function addText(values: Values, variable: Variable, text: string, notice: Notice): void {
  const [target, value] = refine(variable, text);
  if (isRefused(target, value, notice)) return;
  const before = values.get(target);
  if (before === undefined) values.set(target, value);
  else if (before !== value) {
    const message = `A second ${target} was not kept`;
    notice('lost-field', message, `Keep the right one of the two in the file.`);
  }
}

/** Bare DOIs, one kind of dash in pages, language tags. */
export function refine(variable: Variable, text: string): [Variable, string] {
  switch (variable) {
    case 'DOI':
      return ['DOI', text.replace(DOI_PREFIX, '')];
    case 'URL':
      return DOI_PREFIX.test(text) && /^doi:/i.test(text)
        ? ['DOI', text.replace(DOI_PREFIX, '')]
        : ['URL', text.replace(SPACED_SCHEME, '$1://')];
    case 'page':
      return ['page', text.replace(DASHES, '-').replace(SAME_ENDS, '$1')];
    case 'language':
      return ['language', bcp47(text)];
    case 'ISSN':
      return ['ISSN', issnOf(text)];
    default:
      return [variable, text];
  }
}

/** Whether a value is no link, or no DOI, where one should be; CNKI puts numbers of its own there. */
export function isRefused(variable: Variable, value: string, notice: Notice = () => {}): boolean {
  if (variable === 'URL' && hasUnsafeScheme(value)) {
    notice('unsafe-link', 'Only http and https links are kept', 'Give a web address or none.');
    return true;
  }
  if (variable === 'language' && !LANGUAGE_TAG.test(value)) {
    const repair = 'Give a language tag, like zh-CN or en-US.';
    notice('unsure-language', 'No language is known by this name', repair);
    return true;
  }
  if (variable === 'DOI' && !isDoi(value)) {
    notice('lost-field', 'This is not a DOI and was not kept', 'Give a DOI, like 10.1000/182.');
    return true;
  }
  return false;
}

/** A DOI, or its short form of shortdoi.org, which doi.org resolves alike: 10/ggd754. */
export function isDoi(text: string): boolean {
  return text.includes('10.') || /^10\/[a-z\d]{3,10}$/iu.test(text);
}

function hasUnsafeScheme(url: string): boolean {
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  return scheme !== undefined && scheme !== 'http' && scheme !== 'https';
}
