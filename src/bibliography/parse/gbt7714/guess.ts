/** Entries printed without a mark: which kind of work their imprint shows, and where the title ends. */
import { parseDate } from '../../dates.ts';
import type { Reference } from '../../reference.ts';
import { readCase } from './court-case.ts';
import { readImprint } from './imprint.ts';
import { guessPreprint } from './preprint.ts';
import { splitPublication } from './publication.ts';
import { namesPublisher } from './publisher-names.ts';
import { compactText, isBlank, type Run, runOf, slice, topLevel, trimmed } from './run.ts';
import { readArticleImprint, takeNumbers } from './serial.ts';
import { takeStatements } from './statements.ts';
import { endsSentence } from './stops.ts';
import { takeDate } from './tail-date.ts';
import { takeBookPages } from './tail-pages.ts';
import { takeSeriesNumber } from './tail-series.ts';
import type { Tail } from './tail-step.ts';
import { endOfTitle } from './title-end.ts';

type Fields = Partial<Reference>;

export interface Guess {
  readonly type: Reference['type'];
  /** People and title, still together. */
  readonly head: Run;
  readonly fields: Fields;
}

const PUBLISHED =
  /[:.,]\s?[^:.]{0,40}(?:出版社|书局|书店|书社|出版中心|印书馆|press|publish\w*|verlag|springer|wiley|elsevier)/iu;
/** `//`, and after the end of the title 见: or In: */
const HOST_SIGN = /\/\/|(?<=[.?!])\s?(?:见|载|载于|In)\s?:/iu;
const STANDARD = /^(?:GB|ISO|IEC|[A-Z]{2}\/T)[\s/\d]/u;
const THESIS = /(?:硕士|博士|学位)论文|dissertation|thesis/iu;

/** The best reading of an entry that has no mark; `document` where nothing tells. */
export function guessUnmarked(run: Run, hasUrl: boolean): Guess {
  const host = HOST_SIGN.exec(run.shape);
  if (host !== null && host.index > 0) return asPart(run, host.index, host[0].length);
  return (
    guessPreprint(run) ??
    asArticle(run) ??
    asBook(run) ??
    (hasUrl ? undefined : asApaBook(run)) ??
    asOther(run, hasUrl)
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

/** Океанология. 2015. Т. 55, № 3. С. 345-352: stops where others have commas (GOST R 7.0.5, 8). */
const STOPPED = /(?<=\p{L}|\d)\.\s(?=(?:(?:19|20)\d\d\.|[ТТ]\.|№|[Вв]ып|[СC]\.)\s)/gu;
const YEAR_IN_STOPS = /\.\s(?:19|20)\d\d\.\s(?:Т\.|№|[Вв]ып|[СC]\.)/u;

function asPart(run: Run, at: number, length: number): Guess {
  const host = slice(run, at + length);
  if (YEAR_IN_STOPS.test(host.shape)) {
    const printed = runOf(
      host.text.replace(STOPPED, ', ').replace(/(?<=,\s(?:19|20)\d\d)\./u, ','),
    );
    const fields = readArticleImprint(printed);
    return { type: 'article-journal', head: slice(run, 0, at), fields };
  }
  const own = slice(run, 0, 0);
  const { fields, type } = readImprint(own, host, 'chapter');
  return { type, head: slice(run, 0, at), fields };
}

/** `people. title. journal, year, volume(issue): pages`: the journal follows the last full stop. */
function asArticle(run: Run): Guess | undefined {
  const { rest, fields } = takeNumbers(withColon(run));
  const stop = endOfTitle(rest);
  const isNumbered = (fields.volume ?? fields.issue) !== undefined;
  const isWhole = fields.page !== undefined || isIssue(rest, stop, fields);
  if (!isNumbered || !isWhole) return undefined;
  if (stop !== undefined && isPublished(slice(rest, stop + 1))) return undefined;
  if (stop === undefined) return { type: 'article-journal', head: rest, fields };
  const journal = compactText(trimmed(slice(rest, stop + 1)));
  const titled = { ...fields, ...(journal && { 'container-title': journal }) };
  const to = rest.shape.charAt(stop) === '.' ? stop : stop + 1;
  return { type: 'article-journal', head: slice(rest, 0, to), fields: titled };
}

/** 题名. 旅游学刊, 2015(8): no pages, and a name in Han before year and issue that is no publisher's. */
const HAN_JOURNAL = /^\p{Script=Han}[\p{Script=Han}()·-]{1,24}$/u;
function isIssue(rest: Run, stop: number | undefined, { issue, issued }: Fields): boolean {
  if (stop === undefined || issue === undefined || issued === undefined) return false;
  const journal = trimmed(slice(rest, stop + 1));
  return HAN_JOURNAL.test(journal.shape) && !namesPublisher(journal);
}

/** 北京: 科学出版社, 2015(8): 12-13: a book that is numbered in its year. */
function isPublished(run: Run): boolean {
  const colon = run.shape.indexOf(':');
  return colon > 0 && HAN_PUBLISHER.test(run.shape.slice(colon + 1).trim());
}

const HAN_PUBLISHER = /^\p{Script=Han}{2,20}(?:出版社|书局|书店|书社|印书馆|出版公司)[\s,]*$/u;

/** Wang, Y.; Li, E. Title. Water 2019, 11, 1211: the order and the commas of MDPI. */
const COMMAS_ONLY =
  /^(?=[^;.]{2,40}\.[^.]*;|.{2,60}\p{Lu}\.\s)(.*\p{L}\.?)\s((?:19|20)\d\d),\s(\d{1,4})(?:\s?\((\d{1,3})\))?,\s([A-Za-z]?\d{1,7}(?:\s?[-–]\s?\d{1,7})?)[\s.]*$/u;

function withColon(run: Run): Run {
  const [, before, year, volume, issue, page] =
    run.shape.length < MAX_COMMAS ? (COMMAS_ONLY.exec(run.shape) ?? []) : [];
  if (before === undefined) return run;
  const number = issue === undefined ? '' : `(${issue})`;
  return runOf(`${run.text.slice(0, before.length)}, ${year}, ${volume}${number}: ${page}`);
}

const MAX_COMMAS = 800;
/** `people. title. place: publisher, year: pages` */
function asBook(run: Run): Guess | undefined {
  const type = THESIS.test(run.shape) ? 'thesis' : PUBLISHED.test(run.shape) && 'book';
  if (type === false) return undefined;
  const original = ORIGINAL.exec(run.shape);
  const { rest, fields } = takeDates(slice(run, 0, original?.index));
  const { left, place, publisher } = splitPublication(rest, 'always');
  if (isBlank(left)) return undefined;
  const titled = withoutStatements(left) ?? withoutBrackets(left);
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
/** Tides. 2nd ed., 潮汐. 第2版: an edition after the title's stop, as Vancouver has it. */
const EDITION_LAST =
  /[.]\s?((?:\d{1,2}(?:st|nd|rd|th)|[Rr]ev\.?)\s[Ee]d(?:ition)?|第?\s?[\d一二三四五六七八九十]{1,3}\s?版)[\s.]*$/u;

const MAX_BRACKETS = 60;

/** 题名 (第4版), Title (2nd ed.), 题名 (林颖 等译): an edition or translators in brackets after the title, as APA has them. */
function withoutBrackets(run: Run): { rest: Run; fields: Fields } {
  const end = run.shape.slice(-MAX_BRACKETS);
  const offset = run.shape.length - end.length;
  const match = IN_BRACKETS.exec(end) ?? EDITION_LAST.exec(end);
  const from = offset + (match?.index ?? 0) + (match?.[0].indexOf(match[1] ?? '') ?? 0);
  const fields: Fields = {};
  const statement = slice(run, from, from + (match?.[1]?.length ?? 0));
  const isTaken = match !== null && isBlank(takeStatements(statement, fields, ','));
  return isTaken
    ? { rest: slice(run, 0, offset + match.index), fields }
    : { rest: run, fields: {} };
}

const MAX_STOPS = 6;
const MAX_STATEMENTS = 120;

/** 老子. 道德经. 陈鼓应, 注译: translators, editors and editions after the title's stop. */
function withoutStatements(run: Run): { rest: Run; fields: Fields } | undefined {
  const stops = topLevel(run.shape, '.').filter((at) => endsSentence(run.shape, at));
  const within = stops.slice(1, MAX_STOPS).filter((at) => run.shape.length - at < MAX_STATEMENTS);
  for (const at of within) {
    const fields: Fields = {};
    const isTaken = isBlank(takeStatements(slice(run, at + 1), fields));
    if (isTaken && Object.keys(fields).length > 0) return { rest: slice(run, 0, at), fields };
  }
  return undefined;
}

function asOther(run: Run, hasUrl: boolean): Guess {
  const judgement = readCase(run);
  if (judgement !== undefined) return judgement;
  const { rest, fields } = takeDates(run);
  if (STANDARD.test(run.shape)) return { type: 'standard', head: rest, fields };
  return { type: hasUrl ? 'webpage' : 'document', head: rest, fields };
}

function takeDates(run: Run): { rest: Run; fields: Fields } {
  const tail: Tail = {};
  const rest = takeDate(takeSeriesNumber(takeBookPages(run, tail), tail), tail);
  const { issued, page, volume, issue } = tail;
  const numbers = { ...(volume && { volume }), ...(issue && { issue }) };
  return { rest, fields: { ...(issued && { issued }), ...(page && { page }), ...numbers } };
}
