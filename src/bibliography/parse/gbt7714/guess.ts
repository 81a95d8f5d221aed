/** Entries printed without a mark: which kind of work their imprint shows, and where the title ends. */
import { parseDate } from '../../dates.ts';
import type { Reference } from '../../reference.ts';
import { readImprint } from './imprint.ts';
import { splitPublication } from './publication.ts';
import { compactText, isBlank, type Run, slice, topLevel, trimmed } from './run.ts';
import { takeNumbers } from './serial.ts';
import { takeStatements } from './statements.ts';
import { endsSentence } from './stops.ts';
import { type Tail, takeDate } from './tail.ts';
import { takeBookPages } from './tail-pages.ts';

type Fields = Partial<Reference>;

export interface Guess {
  readonly type: Reference['type'];
  /** People and title, still together. */
  readonly head: Run;
  readonly fields: Fields;
}

const PUBLISHED =
  /[:.,]\s?[^:.]{0,40}(?:出版社|书局|印书馆|press|publish\w*|verlag|springer|wiley|elsevier)/iu;
/** `//`, and after the end of the title 见: or In: */
const HOST_SIGN = /\/\/|(?<=[.?!])\s?(?:见|载|载于|In)\s?:/iu;
const STANDARD = /^(?:GB|ISO|IEC|[A-Z]{2}\/T)[\s/\d]/u;
const THESIS = /(?:硕士|博士|学位)论文|dissertation|thesis/iu;

/** The best reading of an entry that has no mark; `document` where nothing tells. */
export function guessUnmarked(run: Run, hasUrl: boolean): Guess {
  const host = HOST_SIGN.exec(run.shape);
  if (host !== null && host.index > 0) return asPart(run, host.index, host[0].length);
  return (
    asArticle(run) ?? asBook(run) ?? (hasUrl ? undefined : asApaBook(run)) ?? asOther(run, hasUrl)
  );
}

const YEAR_AFTER_NAMES = /^[^()]{3,240}\((?:1[4-9]|20)\d\d[a-z]?\)\.\s/u;
const EDITION_AFTER_TITLE = /\s\((\d{1,3})(?:st|nd|rd|th)\sed\.\)$/u;

/** `Putnam, R. D. (2000). Bowling alone (2nd ed.). Simon & Schuster.`: the publisher follows the last full stop. */
function asApaBook(run: Run): Guess | undefined {
  const whole = trimmed(run);
  const start = YEAR_AFTER_NAMES.exec(whole.shape)?.[0].length;
  const stop = topLevel(whole.shape, '.')
    .filter((at) => endsSentence(whole.shape, at))
    .at(-1);
  if (start === undefined || stop === undefined || stop < start) return undefined;
  const publisher = compactText(trimmed(slice(whole, stop + 1)));
  if (!/^\p{Lu}[^\d]{1,60}$/u.test(publisher)) return undefined;
  const head = slice(whole, 0, stop);
  const edition = EDITION_AFTER_TITLE.exec(head.shape);
  const fields = { publisher, ...(edition?.[1] && { edition: edition[1] }) };
  return { type: 'book', head: slice(head, 0, edition?.index ?? stop), fields };
}

function asPart(run: Run, at: number, length: number): Guess {
  const own = slice(run, 0, 0);
  const { fields, type } = readImprint(own, slice(run, at + length), 'chapter');
  return { type, head: slice(run, 0, at), fields };
}

/** `people. title. journal, year, volume(issue): pages`: the journal follows the last full stop. */
function asArticle(run: Run): Guess | undefined {
  const { rest, fields } = takeNumbers(run);
  if (fields.page === undefined || (fields.volume ?? fields.issue) === undefined) return undefined;
  const stop = topLevel(rest.shape, '.')
    .filter((at) => at > 0 && endsSentence(rest.shape, at))
    .at(-1);
  if (stop === undefined) return { type: 'article-journal', head: rest, fields };
  const journal = compactText(trimmed(slice(rest, stop + 1)));
  const titled = { ...fields, ...(journal && { 'container-title': journal }) };
  return { type: 'article-journal', head: slice(rest, 0, stop), fields: titled };
}

/** `people. title. place: publisher, year: pages` */
function asBook(run: Run): Guess | undefined {
  const type = THESIS.test(run.shape) ? 'thesis' : PUBLISHED.test(run.shape) && 'book';
  if (type === false) return undefined;
  const original = ORIGINAL.exec(run.shape);
  const { rest, fields } = takeDates(slice(run, 0, original?.index));
  const { left, place, publisher } = splitPublication(rest, 'always');
  if (isBlank(left)) return undefined;
  const titled = withoutBrackets(left);
  const first = parseDate(original?.[1] ?? '');
  const published: Fields = {
    ...titled.fields,
    ...(first && { 'original-date': first }),
    ...(place && { 'publisher-place': compactText(place) }),
    ...(publisher && { publisher: compactText(publisher) }),
  };
  return { type, head: titled.rest, fields: { ...fields, ...published } };
}

/** (原著出版于 1986) */
const ORIGINAL = /\s?\(原[著作](?:出版|发表)于\s?((?:1[4-9]|20)\d\d)\s?年?\)[\s.]*$/u;
const IN_BRACKETS = /\s?\(([^()]{2,40})\)[\s.]*$/u;

/** 题名 (第4版), Title (2nd ed.), 题名 (林颖 等译): an edition or translators in brackets after the title, as APA has them. */
function withoutBrackets(run: Run): { rest: Run; fields: Fields } {
  const match = IN_BRACKETS.exec(run.shape);
  const from = (match?.index ?? 0) + (match?.[0].indexOf('(') ?? 0) + 1;
  const fields: Fields = {};
  const statement = slice(run, from, from + (match?.[1]?.length ?? 0));
  const isTaken = match !== null && isBlank(takeStatements(statement, fields, ','));
  return isTaken ? { rest: slice(run, 0, match.index), fields } : { rest: run, fields: {} };
}

/** 最高人民法院（2017）最高法民终41号民事判决书: a court, the number of the case, and what it gave. */
const CASE =
  /^(?:参见|参阅|见)?\s?(\p{Script=Han}{2,30}(?:法院|法庭))\s?(\([12]\d{3}\)[^\s,.]{2,24}?号)(?:之[一二三])?(?:民事|刑事|行政|执行)?(?:判决|裁定|决定|调解)书/u;

function asCase(run: Run): Guess | undefined {
  const whole = trimmed(run);
  const match = CASE.exec(whole.shape);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const from = match[0].indexOf(match[1]);
  const at = match[0].indexOf(match[2]);
  const number = compactText(slice(whole, at, at + match[2].length));
  const title = compactText(slice(whole, from));
  const fields: Fields = { title, authority: match[1], number };
  return { type: 'legal_case', head: slice(whole, 0, 0), fields };
}

function asOther(run: Run, hasUrl: boolean): Guess {
  const judgement = asCase(run);
  if (judgement !== undefined) return judgement;
  const { rest, fields } = takeDates(run);
  if (STANDARD.test(run.shape)) return { type: 'standard', head: rest, fields };
  return { type: hasUrl ? 'webpage' : 'document', head: rest, fields };
}

function takeDates(run: Run): { rest: Run; fields: Fields } {
  const tail: Tail = {};
  const rest = takeDate(takeBookPages(run, tail), tail);
  const { issued, page } = tail;
  return { rest, fields: { ...(issued && { issued }), ...(page && { page }) } };
}
