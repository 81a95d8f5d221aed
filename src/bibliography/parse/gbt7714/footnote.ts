/**
 * Footnotes of Chinese journals in the humanities, which have no document marks: the title stands in
 * 《》 after a colon or comma, and what follows tells the kind of work.
 *
 * `俞可平：《…》，《学术月刊》2019年第3期，第1-5页。` `费孝通：《乡土中国》，北京：北京大学出版社，1998年，第12页。`
 */
import { endsAsHanBody } from '../../bodies.ts';
import type { Reference } from '../../reference.ts';
import type { Guess } from './guess.ts';
import { isPeople, readPeople, readTwoRoles } from './people.ts';
import { splitPublication } from './publication.ts';
import { splitLevel } from './publisher-parts.ts';
import {
  compactText,
  isBlank,
  type Run,
  slice,
  titleText,
  trimmed,
  trimmedEnd,
  trimmedStart,
} from './run.ts';
import { takeNumbers } from './serial.ts';
import { takeStatements } from './statements.ts';
import { type Tail, takeDate } from './tail.ts';
import { takeBookPages } from './tail-pages.ts';

type Fields = Partial<Reference>;

/** 参见, 转引自: how the note speaks of the work, not a part of it. */
const CITES = /^\s*(?:参见|参阅|参看|转引自|详见|另见|见|载|see)\s?:?\s?/iu;
const YEAR_AT_END = /(?:[,\s]\s?\(?|\()((?:1[4-9]|20)\d\d)\s?年?\)?$/u;
const HOST_WORD = /^[\s,.]*(?:载于|载|收入|收录于|收于|刊于|刊载于|原载|见于|见|转引自)?[\s,:]*/u;
const NEWSPAPER_PAGE = /[,.\s]\s?第?\s?([A-Z]?\d{1,3})\s?版[\s.]*$/u;
/** A name and a colon between a title and its host: 载王明主编：《论集》. */
const MAX_PEOPLE = 80;
const MAX_VOLUME = 12;
/** 第3卷, 上册, after a host's title. */
const VOLUME =
  /^\s?(?:第\s?([\d一二三四五六七八九十]{1,3})\s?[卷册辑集]|([上中下]\s?[册卷编]|卷\s?[\d一二三四五六七八九十百]{1,5}))/u;

interface Titled {
  readonly before: Run;
  readonly title: Run;
  readonly after: Run;
}

/** Reads a footnote with its title in 《》; undefined where the entry is none. */
export function guessFootnote(run: Run, hasUrl: boolean): Guess | undefined {
  const whole = slice(run, CITES.exec(run.shape)?.[0].length ?? 0);
  const titled = bracketedTitle(whole);
  if (titled === undefined) return undefined;
  const { people, issued } = readNamed(titled.before);
  if (people === undefined) return undefined;
  const { type: kind, fields } = readAfter(trimmedStart(titled.after, ' ,.'));
  const isPage = kind === 'book' && hasUrl && fields['publisher-place'] === undefined;
  const type = isPage ? 'webpage' : kind;
  const title = titleText(titled.title);
  const read: Fields = { ...(issued && { issued }), ...people, title, ...fields };
  return { type, head: slice(run, 0, 0), fields: read };
}

/** Divides at the first title in 《》, 〈〉 and 《》 inside it counted. */
function bracketedTitle(run: Run): Titled | undefined {
  const from = run.text.indexOf('《');
  if (from < 0 || from > MAX_PEOPLE) return undefined;
  let depth = 0;
  for (let at = from; at < run.text.length; at += 1) {
    const character = run.text.charAt(at);
    if (character === '《') depth += 1;
    else if (character === '》') depth -= 1;
    if (depth > 0) continue;
    const title = slice(run, from + 1, at);
    return { before: slice(run, 0, from), title, after: slice(run, at + 1) };
  }
  return undefined;
}

/** `王名、贾西津：`, `王思斌，2011，`, nothing at all; other text before a title is no note. */
function readNamed(before: Run): { people?: Fields; issued?: Fields['issued'] } {
  if (isBlank(before)) return { people: {} };
  if (/\.\s?$/u.test(before.shape)) return {};
  const printed = trimmed(before, ' ,:');
  const tail: Tail = {};
  const closed = /\(\d{4}\s?年?\)$/u.test(printed.shape)
    ? slice(printed, 0, printed.shape.length - 1)
    : printed;
  const dated = YEAR_AT_END.test(closed.shape) ? takeDate(closed, tail) : printed;
  const names = trimmedEnd(trimmed(dated, ' ,:'), ' ,:(');
  const two = readTwoRoles(names);
  if (two !== undefined) {
    const people = Object.fromEntries(two.map(({ role, names: list }) => [role, list]));
    return { people, issued: tail.issued };
  }
  if (!isPeople(names)) return {};
  const { role, names: list } = readPeople(names);
  return { people: { [role]: list }, issued: tail.issued };
}

function readAfter(run: Run): Pick<Guess, 'type' | 'fields'> {
  const hostRun = slice(run, HOST_WORD.exec(run.shape)?.[0].length ?? 0);
  const hosted = bracketedTitle(hostRun);
  const host = hosted && readNamed(hosted.before).people;
  if (hosted === undefined || host === undefined) return readBook(run, 'book', {});
  const container: Fields = { 'container-title': titleText(hosted.title) };
  const after = trimmedStart(hosted.after, ' ,.');
  return (
    readNewspaper(after, container) ??
    readArticle(after, container) ??
    readBook(after, 'chapter', { ...container, ...asEditor(host) })
  );
}

/** Who stands before a host is its editor, as after `//`. */
function asEditor({ author, ...others }: Fields): Fields {
  return author === undefined ? others : { editor: author, ...others };
}

/** A day of issue, or a page called 版: a newspaper. */
function readNewspaper(run: Run, container: Fields): Guess | undefined {
  const match = NEWSPAPER_PAGE.exec(run.shape);
  const tail: Tail = {};
  const rest = takeDate(trimmed(slice(run, 0, match?.index ?? run.shape.length), ' ,.'), tail);
  const isDay = tail.issued?.['date-parts']?.[0]?.length === 3;
  if (tail.issued === undefined || !isDay || !isBlank(rest)) return undefined;
  const page = match?.[1] === undefined ? {} : { page: match[1] };
  const fields = { ...container, issued: tail.issued, ...page };
  return { type: 'article-newspaper', head: rest, fields };
}

function readArticle(run: Run, container: Fields): Guess | undefined {
  const { rest, fields } = takeNumbers(run);
  const isSerial = fields.issue !== undefined || fields.volume !== undefined;
  if (!isBlank(rest) || !(isSerial || fields.issued)) return undefined;
  return { type: 'article-journal', head: rest, fields: { ...container, ...fields } };
}

/** `第3卷，王冠华等译，上海：上海人民出版社，2008年版，第24页` */
function readBook(run: Run, type: Reference['type'], host: Fields): Pick<Guess, 'type' | 'fields'> {
  const tail: Tail = {};
  const dated = takeDate(takeBookPages(run, tail), tail);
  const fields: Fields = {};
  const start = takeVolume(dated, fields);
  const stated = takeStatements(trimmedStart(start, ' ,.'), fields, ',');
  const { place, publisher } = splitPublication(stated, 'never');
  const read: Fields = {
    ...host,
    ...fields,
    ...(place && { 'publisher-place': compactText(place) }),
    ...(publisher && { publisher: compactText(publisher) }),
    ...(tail.issued && { issued: tail.issued }),
    ...(tail.page && { page: tail.page }),
  };
  splitLevel(read);
  return { type: typeOfBook(type, read), fields: read };
}

function typeOfBook(type: Reference['type'], { genre, publisher }: Fields): Reference['type'] {
  if (genre !== undefined && /论文/u.test(genre)) return 'thesis';
  return type === 'book' && publisher !== undefined && isHost(publisher) ? 'webpage' : type;
}

/** 人民网, 2010年3月8日: a page is named by where it stands. */
function isHost(publisher: string): boolean {
  return /[网網]$/u.test(publisher) && endsAsHanBody(publisher);
}

function takeVolume(run: Run, fields: Fields): Run {
  const match = VOLUME.exec(run.shape.slice(0, MAX_VOLUME));
  const volume = match?.[1] ?? match?.[2];
  if (match === null || volume === undefined) return run;
  fields.volume = volume;
  return slice(run, match[0].length);
}
