/**
 * Entries of author–date styles from abroad, year after the names, title in quotation marks or none:
 * `Nee, Victor 1989, "A Theory of Markets." American Review 54(5).` (ASR and the Chinese journals of sociology),
 * `Smith, J. and Jones, K. (2010) 'The title', Journal, 12(3), pp. 45–67.` (Harvard),
 * `刘洋. (2018). 题名 (硕士学位论文). 华中师范大学, 武汉.` (APA 7, 10.6, as journals of psychology have it).
 */
import { parseDate } from '../../dates.ts';
import type { Reference } from '../../reference.ts';
import type { Guess } from './guess.ts';
import { readHost } from './host-title.ts';
import { isPeople, readPeople } from './people.ts';
import { splitPublication } from './publication.ts';
import {
  compactText,
  isBlank,
  type Run,
  slice,
  titleText,
  topLevel,
  trimmed,
  trimmedStart,
} from './run.ts';
import { takeNumbers } from './serial.ts';
import { endsSentence } from './stops.ts';
import { takeBookPages } from './tail-pages.ts';

type Fields = Partial<Reference>;

const YEAR = String.raw`((?:1[4-9]|20)\d\d)[a-z]?`;
const HEAD = new RegExp(
  String.raw`^(\p{Lu}[^()"“‘]{2,160}?)[.,]?\s(?:\(${YEAR}\)[.,]?|${YEAR}[.,])\s(?=[\p{Lu}"“'‘])`,
  'u',
);
const QUOTED = /^(?:["“]([^"“”]{4,300}?)[.,]?["”]|['‘](.{4,300}?)[.,]?['’](?=[\s,.]))[.,]?\s?/u;
const IN_BOOK = /^in\s(?:([^()]{3,120}?)\s\(eds?\.?\)[.,]?\s)?/iu;
const THESIS =
  /\s?\((?:unpublished\s)?((?:硕士|博士)(?:研究生)?(?:学位)?论文|(?:doctoral|master[’']?s?)\s(?:dissertation|thesis))(?:[,\s]\s?([^()]{2,60}))?\)\s?[.,]?\s?(.{0,80}?)[\s.]*$/iu;
const APA_HEAD = new RegExp(String.raw`^[^()]{2,240}\(${YEAR}\)\.?\s`, 'u');
const CITY_LAST = /^(.{3,60}?),\s?(\p{Script=Han}{2,4}|\p{Lu}[\p{L} ]{2,30})$/u;

/** The best reading of an entry that has its year after the names; undefined for any other. */
export function guessAuthorDate(run: Run): Guess | undefined {
  return asPending(run) ?? asThesis(run) ?? asQuoted(run);
}

const PENDING =
  /^([^()]{2,240}?)[.,]?\s?\((in press|forthcoming|accepted|in preparation|n\.\s?d\.|待刊|待发表|待出版|印刷中|出版中|已接受)\)[.,]?\s?/iu;
const UNDATED = /^n/iu;

/** `Brown, A. B. (in press). Title. Journal.` (APA 7, 9.14): what stands for the year of a work that has none yet. */
function asPending(run: Run): Guess | undefined {
  const match = PENDING.exec(run.shape);
  const people = trimmed(slice(run, 0, match?.[1]?.length ?? 0), ' ,');
  const after = trimmed(slice(run, match?.[0].length ?? 0), ' .');
  if (match?.[2] === undefined || !isPeople(people) || isBlank(after)) return undefined;
  const stop = topLevel(after.shape, '.')
    .filter((at) => endsSentence(after.shape, at))
    .at(-1);
  const { fields, type } = sourceOf(trimmed(slice(after, (stop ?? after.shape.length) + 1)));
  const own: Fields = {
    author: readPeople(people).names,
    title: titleText(trimmed(slice(after, 0, stop), ' .')),
    ...(UNDATED.test(match[2]) ? {} : { status: match[2] }),
  };
  return { type, head: slice(run, 0, 0), fields: { ...own, ...fields } };
}

/** A publisher, or else the journal. */
function sourceOf(run: Run): Pick<Guess, 'type' | 'fields'> {
  const { left, place, publisher } = splitPublication(run, 'always');
  const name = compactText(run);
  if (publisher !== undefined && isBlank(left)) {
    const city = place && { 'publisher-place': compactText(place) };
    return { type: 'book', fields: { publisher: compactText(publisher), ...city } };
  }
  return name === ''
    ? { type: 'document', fields: {} }
    : { type: 'article-journal', fields: { 'container-title': name } };
}

/** 题名 (硕士学位论文). 学校, 城市 and Title (Doctoral dissertation, University). Database */
function asThesis(run: Run): Guess | undefined {
  const whole = trimmed(run);
  if (!APA_HEAD.test(whole.shape)) return undefined;
  const match = THESIS.exec(whole.shape);
  if (match?.[1] === undefined) return undefined;
  const after = match[3] ?? '';
  const [, school = after, city] = match[2] === undefined ? (CITY_LAST.exec(after) ?? []) : [];
  const publisher = match[2] ?? school;
  const fields: Fields = {
    genre: match[1],
    ...(publisher && { publisher }),
    ...(city && { 'publisher-place': city }),
    ...(match[2] !== undefined && after !== '' && { archive: after }),
  };
  return { type: 'thesis', head: slice(whole, 0, match.index), fields };
}

function asQuoted(run: Run): Guess | undefined {
  const head = HEAD.exec(run.shape);
  const people = peopleOf(run, head?.[1] ?? '');
  if (head === null || !isPeople(people)) return undefined;
  const rest = slice(run, head[0].length);
  const quoted = QUOTED.exec(rest.shape);
  const title = quoted?.[1] ?? quoted?.[2];
  if (quoted === null || title === undefined) return asBook(run, head, people);
  const issued = parseDate(head[2] ?? head[3] ?? '');
  const from = quoted[0].indexOf(title);
  const own: Fields = {
    author: readPeople(people).names,
    title: titleText(slice(rest, from, from + title.length)),
    ...(issued && { issued }),
  };
  const after = trimmedStart(slice(rest, quoted[0].length), ' ,.');
  const read = inBook(after) ?? inJournal(after);
  return { ...read, head: slice(run, 0, 0), fields: { ...own, ...read.fields } };
}

/** Putnam, Robert D.: the stop of an initial belongs to the name. */
function peopleOf(run: Run, names: string): Run {
  const isInitial = /(?:^|[\s.])\p{Lu}$/u.test(names) && run.shape.charAt(names.length) === '.';
  return slice(run, 0, names.length + (isInitial ? 1 : 0));
}

const BOOK = /^(.{4,200}?)[.?!]\s(\p{Lu}[\p{L}.,’' -]{1,40}):\s(\p{Lu}[^:\d]{2,60}?)[\s.]*$/u;

/** `Putnam, Robert D. 2000. Bowling Alone: …. New York: Simon & Schuster.` */
function asBook(run: Run, head: RegExpExecArray, people: Run): Guess | undefined {
  const rest = slice(run, head[0].length);
  const [, title, place, publisher] = BOOK.exec(rest.shape) ?? [];
  if (title === undefined || place === undefined || publisher === undefined) return undefined;
  const issued = parseDate(head[2] ?? head[3] ?? '');
  const fields: Fields = {
    author: readPeople(people).names,
    title: titleText(slice(rest, 0, title.length)),
    publisher,
    'publisher-place': place,
    ...(issued && { issued }),
  };
  return { type: 'book', head: slice(run, 0, 0), fields };
}

function inJournal(run: Run): Omit<Guess, 'head'> {
  const { rest, fields } = takeNumbers(trimmed(run));
  const container = compactText(trimmed(rest));
  return {
    type: 'article-journal',
    fields: { ...fields, ...(container && { 'container-title': container }) },
  };
}

function inBook(run: Run): Omit<Guess, 'head'> | undefined {
  const match = IN_BOOK.exec(run.shape);
  if (match === null) return undefined;
  const tail: { page?: string } = {};
  const paged = takeBookPages(withoutPages(slice(run, match[0].length), tail), tail);
  const { left, place, publisher } = splitPublication(paged, 'always');
  const names = slice(run, 3, 3 + (match[1]?.length ?? 0));
  const fields: Fields = {
    ...readHost(isBlank(left) ? paged : left),
    ...(isBlank(names) ? {} : { editor: readPeople(names).names }),
    ...(place && { 'publisher-place': compactText(place) }),
    ...(publisher && { publisher: compactText(publisher) }),
    ...(tail.page && { page: tail.page }),
  };
  return { type: 'chapter', fields };
}

const PAGES_LAST = /,\s?pp?\.\s?(\d{1,5}(?:\s?[-–—]\s?\d{1,5})?)[\s.]*$/u;

/** London: Sage, pp. 12–30: no year stands before the pages. */
function withoutPages(run: Run, tail: { page?: string }): Run {
  const match = PAGES_LAST.exec(run.shape);
  if (match?.[1] === undefined) return run;
  tail.page = match[1].replace(/\s?[–—]\s?/u, '-');
  return slice(run, 0, match.index);
}
