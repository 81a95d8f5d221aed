/**
 * Footnotes of law reviews: the volume before the journal and the year last (The Bluebook, rules 10, 15 and 16),
 * the imprint of a book in brackets (OSCOLA 3.2), and a book without its place.
 *
 * `Cass Reed, Small Rules, 162 U. Pa. L. Rev. 1, 7 (2013)` `Reed v. Marsh, 347 U.S. 483, 490 (1954)`
 * `H L A Marsh, The Idea of Law (2nd edn, Oxford University Press 1994) 55`
 */
import { hasBodyWord } from '../../bodies.ts';
import { parseDate } from '../../dates.ts';
import { normalizePages } from '../../pages.ts';
import type { Reference } from '../../reference.ts';
import { namesOfNote, withoutCall } from './footnote-latin.ts';
import type { Guess } from './guess.ts';
import { type Run, slice, titleText, trimmed } from './run.ts';

type Fields = Partial<Reference>;

const YEAR = String.raw`((?:1[4-9]|20)\d\d)`;
const PAGE = String.raw`(\d{1,5})`;
const CITED = String.raw`(?:,\s?(?:at\s)?(\d{1,5}(?:\s?[-–—]\s?\d{1,5})?))?`;
const REVIEW = new RegExp(
  String.raw`^([^,]{4,60}),\s([^;]{4,200}?),\s(\d{1,4})\s(\p{Lu}[\p{L}.&’' ]{2,60}?)\s${PAGE}${CITED}\s?\((?:\p{Lu}\p{L}{2,8}\.?\s)?${YEAR}\)$`,
  'u',
);
const CASE = new RegExp(
  String.raw`^(\p{Lu}[^,]{1,80}?\sv\.?\s\p{Lu}[^,]{1,80}?),\s(\d{1,4})\s(\p{Lu}[\p{L}\d. ]{1,20}?)\s(?:\(\d{1,2}\s\p{Lu}\p{L}{2,10}\.?\)\s)?${PAGE}${CITED}\s?\((?:[^()]{1,30}?\s)?${YEAR}\)$`,
  'u',
);
const BOOK = new RegExp(
  String.raw`^([^,]{4,60}),\s(.{4,160}?)\s\((?:(\d{1,2})(?:st|nd|rd|th)\sedn?\.?,\s)?(?:trans\s[^(),]{2,60},\s)?(\p{Lu}[\p{L}&.’' -]{2,60}?),?\s${YEAR}\)(?:\s(?:pp?\.?\s)?(\d{1,5}(?:\s?[-–—]\s?\d{1,5})?))?$`,
  'u',
);
const PLACELESS = new RegExp(
  String.raw`^([^,]{4,60}),\s(.{4,160}?),\s(\p{Lu}[\p{L}&.’' -]{2,60}?),\s${YEAR}(?:,\s?pp?\.\s?(\d{1,5}(?:\s?[-–—]\s?\d{1,5})?))?$`,
  'u',
);
const MAX_NOTE = 400;

/** Reads a footnote of a law review; undefined where the entry is none. */
export function guessLawFootnote(whole: Run): Guess | undefined {
  const run = trimmed(withoutCall(whole));
  if (run.shape.length > MAX_NOTE || /[\p{Script=Han}:]\s?\p{Lu}/u.test(run.shape.slice(0, 12)))
    return undefined;
  const read = asCase(run) ?? asReview(run) ?? asBook(run);
  return read && { ...read, head: slice(run, 0, 0) };
}

function asCase({ shape, text }: Run): Omit<Guess, 'head'> | undefined {
  const [, title, volume, reporter, page, cited, year] = CASE.exec(shape) ?? [];
  if (title === undefined || reporter === undefined) return undefined;
  const fields: Fields = {
    title: text.slice(0, title.length),
    'container-title': reporter,
    ...numbers(volume, page, cited, year),
  };
  return { type: 'legal_case', fields };
}

function asReview({ shape }: Run): Omit<Guess, 'head'> | undefined {
  const [, people, title, volume, journal, page, cited, year] = REVIEW.exec(shape) ?? [];
  const author = people === undefined ? undefined : namesOfNote(people);
  if (author === undefined || title === undefined || journal === undefined) return undefined;
  const fields: Fields = {
    author,
    title: unquoted(title),
    'container-title': journal,
    ...numbers(volume, page, cited, year),
  };
  return { type: 'article-journal', fields };
}

function asBook({ shape }: Run): Omit<Guess, 'head'> | undefined {
  const bracketed = BOOK.exec(shape);
  const [, people, title, publisher, year, page] = PLACELESS.exec(shape) ?? [];
  if (bracketed !== null) {
    const [, names = '', name = '', edition, press = '', date, cited] = bracketed;
    return bookOf(names, name, press, date, cited, edition);
  }
  if (people === undefined || title === undefined || publisher === undefined) return undefined;
  return hasBodyWord(publisher) ? bookOf(people, title, publisher, year, page) : undefined;
}

function bookOf(
  people: string,
  title: string,
  publisher: string,
  year: string | undefined,
  page: string | undefined,
  edition?: string,
): Omit<Guess, 'head'> | undefined {
  const author = namesOfNote(people);
  if (author === undefined) return undefined;
  const issued = parseDate(year ?? '');
  const fields: Fields = {
    author,
    title: unquoted(title),
    publisher,
    ...(issued && { issued }),
    ...(page && { page: normalizePages(page) }),
    ...(edition && { edition }),
  };
  return { type: 'book', fields };
}

/** The first page stands for the article; the one cited after it is a locator. */
function numbers(
  volume: string | undefined,
  page: string | undefined,
  cited: string | undefined,
  year: string | undefined,
): Fields {
  const issued = parseDate(year ?? '');
  const isWhole = cited?.includes('-') && cited.startsWith(`${page}-`);
  const pages = isWhole ? cited : page;
  return {
    ...(volume && { volume }),
    ...(pages && { page: normalizePages(pages) }),
    ...(cited && !isWhole && { locator: normalizePages(cited) }),
    ...(issued && { issued }),
  };
}

function unquoted(title: string): string {
  const plain = title.replace(/^[“"]|,?[”"]$/gu, '');
  return titleText({ text: plain, shape: plain });
}
