/**
 * Works that differ only in words a style prints as they stand have one form, and citeproc-js need print a form once:
 * Chinese names, titles and publishers, volumes, pages, years and addresses of plain signs. A stand-in takes the place of
 * each in an item, the same for the same words; in what is printed the words take theirs.
 */
import type { CslItem } from '../engine.ts';
import type { PrintedEntry } from './entry.ts';

/** An item with stand-ins, and the words they stand for. */
export interface Form {
  readonly item: CslItem;
  readonly words: ReadonlyMap<string, string>;
}

type StandIn = (word: string) => string;

/** Han characters with only such signs between them as no style changes; all other signs of a text belong to the form. */
const HAN = /\p{Script=Han}(?:[\p{Script=Han}\d、，：·—]*\p{Script=Han})?/gu;
const NUMBER = /^\d{1,3}$/u;
const PAGES = /^(\d{1,4})(?:-(\d{1,4}))?$/u;
/** Styles may write a DOI in small letters, and end a sentence after an address. */
const DOI = /^10\.\d+\/(?:[a-z\d./_-]*[a-z\d])$/u;
const URL = /^https?:\/\/[\w.:/?=#%~-]*[\da-zA-Z]$/u;

/** What stands in: characters and numbers that no work has; where one has them, it has no form. */
const STAND_IN =
  /㐀[㐁-㑿]|(?<!\d)9[67]\d{2,3}(?!\d)|10\.9999\/qzq[a-z]qzq|https:\/\/qzq[a-z]qzq\.org/gu;
const MOST_OF_A_KIND = 26;

/** The form of an item; none where nothing in it has a stand-in, or the stand-ins would not be told from its own words. */
export function formOf(item: CslItem): Form | undefined {
  const words = new Map<string, string>();
  const standIns = standInsFor(words);
  const entries = Object.entries(item).filter(([variable]) => variable !== 'id');
  const form = Object.fromEntries(
    entries.map(([variable, value]) => [variable, inForm(variable, value, standIns)]),
  );
  const isClear = words.size > 0 && !containsStandIn(entries);
  return isClear ? { item: form, words } : undefined;
}

/** A printed form with the words of a work. */
export function filled(printed: PrintedEntry, words: Form['words']): PrintedEntry {
  const fill = (html: string): string =>
    html.replace(STAND_IN, (found) => words.get(found) ?? found);
  return {
    ...printed,
    html: fill(printed.html),
    ...(printed.mark !== undefined && { mark: fill(printed.mark) }),
  };
}

function containsStandIn(value: unknown): boolean {
  return JSON.stringify(value).search(STAND_IN) >= 0;
}

type Kind = 'han' | 'number' | 'year' | 'doi' | 'url';
type StandIns = Readonly<Record<Kind, StandIn>>;

const makers: Readonly<Record<Kind, (count: number) => string>> = {
  han: (count) => `㐀${String.fromCodePoint(0x3401 + count)}`,
  number: (count) => String(97001 + count),
  year: (count) => String(9601 + count),
  doi: (count) => `10.9999/qzq${letter(count)}qzq`,
  url: (count) => `https://qzq${letter(count)}qzq.org`,
};

const letter = (count: number): string => String.fromCodePoint(0x61 + count);

/** Stand-ins by their kind; beyond so many of a kind, words stand for themselves. */
function standInsFor(words: Map<string, string>): StandIns {
  const of = (kind: Kind): StandIn => {
    const known = new Map<string, string>();
    return (word) => {
      const standIn = known.get(word) ?? makers[kind](known.size);
      if (known.size >= MOST_OF_A_KIND && !known.has(word)) return word;
      known.set(word, standIn);
      words.set(standIn, word);
      return standIn;
    };
  };
  return { han: of('han'), number: of('number'), year: of('year'), doi: of('doi'), url: of('url') };
}

type InForm = (value: string, standIns: StandIns) => string;

const inHan: InForm = (value, { han }) => value.replace(HAN, han);

const inNumber: InForm = (value, { number }) => (NUMBER.test(value) ? number(value) : value);

/** A range that runs backwards, or from a page to itself, is left to the style. */
const inPages: InForm = (value, { number }) => {
  const [, first, last] = PAGES.exec(value) ?? [];
  if (first === undefined) return value;
  if (last === undefined) return number(first);
  return Number(first) < Number(last) ? `${number(first)}-${number(last)}` : value;
};

const inFormOf: Readonly<Record<string, InForm>> = {
  title: inHan,
  'container-title': inHan,
  'collection-title': inHan,
  'event-title': inHan,
  'event-place': inHan,
  publisher: inHan,
  'publisher-place': inHan,
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

/** A name in one piece, as Chinese ones are given. */
function nameInForm(name: unknown, standIns: StandIns): unknown {
  if (typeof name !== 'object' || name === null || Object.keys(name).length !== 1) return name;
  const { family } = name as { readonly family?: unknown };
  return typeof family === 'string' ? { family: inHan(family, standIns) } : name;
}

/** The year of a single date that is nothing more; months and days are part of the form. */
function dateInForm(value: unknown, { year }: StandIns): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return value;
  const { 'date-parts': parts } = value as { readonly 'date-parts'?: readonly number[][] };
  const [[of, ...rest] = [], ...more] = parts ?? [];
  if (of === undefined || more.length > 0 || !/^[12]\d{3}$/u.test(String(of))) return value;
  return { 'date-parts': [[Number(year(String(of))), ...rest]] };
}
