/**
 * Works that differ only in words a style prints as they stand, or in another case, have one form, and citeproc-js need
 * print a form once: names, titles and publishers, volumes, pages, years and addresses of plain signs. A stand-in takes
 * the place of each in an item; in what is printed the words take theirs. What no style prints is in no form.
 */
import type { CslItem, PrintRules } from '../engine.ts';
import type { PrintedEntry } from './entry.ts';
import { hasStandIn, type StandIns, standInsFor, type Words, withWords } from './stand-ins.ts';

/** An item with stand-ins, and the words they stand for. */
export interface Form {
  readonly item: CslItem;
  readonly words: Words;
}

/** Han characters with only such signs between them as no style changes; all other signs of a text belong to the form. */
const HAN = /\p{Script=Han}(?:[\p{Script=Han}\d、，：·—]*\p{Script=Han})?/gu;
const NUMBER = /^\d{1,3}$/u;
const PAGES = /^(\d{1,4})(?:-(\d{1,4}))?$/u;
/** Styles may write a DOI in small letters, and end a sentence after an address. */
const DOI = /^10\.\d+\/(?:[a-z\d./_-]*[a-z\d])$/u;
/** A word of a given name, or the first letter of one. */
const GIVEN = /(?<![\p{L}\p{M}\p{N}'’])[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]*(?![\p{L}\p{M}\p{N}'’])/gu;
const URL = /^https?:\/\/[\w.:/?=#%~-]*[\da-zA-Z]$/u;

/** Languages in which the capital of a small i, or j, is another one (Unicode, SpecialCasing). */
const OWN_CAPITALS = /^(?:az|lt|tr)\b/iu;

/** The form of an item; none where nothing in it has a stand-in, or the stand-ins would not be told from its own words. */
export function formOf(item: CslItem, rules: PrintRules): Form | undefined {
  if (OWN_CAPITALS.test(String(item['language']))) return undefined;
  const words = new Map<string, string>();
  const standIns = standInsFor(words, rules);
  const entries = Object.entries(item).filter(
    ([variable]) => variable !== 'id' && rules.prints(variable),
  );
  const form = Object.fromEntries(
    entries.map(([variable, value]) => [variable, inForm(variable, value, standIns)]),
  );
  const isClear = words.size > 0 && !hasStandIn(entries);
  return isClear ? { item: form, words } : undefined;
}

/** A printed form with the words of a work. */
export function filled(printed: PrintedEntry, words: Words, rules: PrintRules): PrintedEntry {
  const fill = (html: string): string => withWords(html, words, rules);
  return {
    ...printed,
    html: fill(printed.html),
    ...(printed.mark !== undefined && { mark: fill(printed.mark) }),
  };
}

type InForm = (value: string, standIns: StandIns) => string;

const inText: InForm = (value, { han, runs }) => runs(value.replace(HAN, han));

const inNumber: InForm = (value, { number }) => (NUMBER.test(value) ? number(value) : value);

/** A range that runs backwards, or from a page to itself, is left to the style. */
const inPages: InForm = (value, { number, pages }) => {
  const [, first, last] = PAGES.exec(value) ?? [];
  if (first === undefined) return value;
  if (last === undefined) return number(first);
  return Number(first) < Number(last) ? pages(first, last) : value;
};

const inFormOf: Readonly<Record<string, InForm>> = {
  title: inText,
  'container-title': inText,
  'collection-title': inText,
  'event-title': inText,
  'event-place': inText,
  publisher: inText,
  'publisher-place': inText,
  volume: inNumber,
  issue: inNumber,
  page: inPages,
  DOI: (value, { doi }) => (DOI.test(value) ? doi(value) : value),
  URL: (value, { url }) => (URL.test(value) ? url(value) : value),
};

function inForm(variable: string, value: unknown, standIns: StandIns): unknown {
  if (typeof value === 'string') return inFormOf[variable]?.(value, standIns) ?? value;
  if (Array.isArray(value)) return value.map((name: unknown) => nameInForm(name, standIns));
  return dateInForm(value, standIns);
}

/** The rest of a name, its particles and suffix, is part of the form; a lone family name is a name in one piece. */
function nameInForm(name: unknown, standIns: StandIns): unknown {
  if (typeof name !== 'object' || name === null) return name;
  const { family, given, ...rest } = name as Readonly<Record<string, unknown>>;
  return {
    ...(typeof family === 'string' && { family: inText(family, standIns) }),
    ...(typeof given === 'string' && { given: given.replace(GIVEN, standIns.given) }),
    ...rest,
  };
}

/** The year of a single date that is nothing more; months and days are part of the form. */
function dateInForm(value: unknown, { year }: StandIns): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return value;
  const { 'date-parts': parts } = value as { readonly 'date-parts'?: readonly number[][] };
  const [[of, ...rest] = [], ...more] = parts ?? [];
  if (of === undefined || more.length > 0 || !/^[12]\d{3}$/u.test(String(of))) return value;
  return { 'date-parts': [[Number(year(String(of))), ...rest]] };
}
