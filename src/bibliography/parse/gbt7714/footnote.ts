/**
 * Footnotes of Chinese journals in the humanities, which have no document marks: the title stands in
 * 《》 after a colon or comma, and what follows tells the kind of work.
 *
 * `俞可平：《…》，《学术月刊》2019年第3期，第1-5页。` `费孝通：《乡土中国》，北京：北京大学出版社，1998年，第12页。`
 */
import { endsAsHanBody } from '../../bodies.ts';
import { parseDate } from '../../dates.ts';
import type { Reference } from '../../reference.ts';
import {
  hasImprintInBrackets,
  partAfter,
  readHolding,
  takeNamedPart,
  takeParts,
  takeSection,
  takeYearOf,
  withoutBrackets,
} from './footnote-parts.ts';
import { bracketedTitle, type Titled } from './footnote-title.ts';
import type { Guess } from './guess.ts';
import { isPeople, readPeople } from './people.ts';
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
import { takeDate } from './tail-date.ts';
import { takeBookPages } from './tail-pages.ts';
import type { Tail } from './tail-step.ts';
import { readTwoRoles } from './two-roles.ts';

type Fields = Partial<Reference>;

/** 参见, 转引自: how the note speaks of the work, not a part of it. */
export const CITES =
  /^\s*(?:(?:具体|另|相关讨论)?可?参见|参阅|参看|参|转引自|引自|详见|另见|见|载|see)\s?:?\s?/iu;
const YEAR_AT_END = /(?:[,\s]\s?\(?|\()((?:1[4-9]|20)\d\d)[a-z]?\s?年?\)?$/u;
const HOST_WORD = /^[\s,.]*(?:载于|载|收入|收录于|收于|刊于|刊载于|原载|见于|见|转引自)?[\s,:]*/u;
const NEWSPAPER_PAGE = /(?:[,.\s]\s?第?|(?<=日)\s?第)\s?([A-Z]?\d{1,3})\s?版[\s.]*$/u;
/** Reads a footnote with its title in 《》; undefined where the entry is none. */
export function guessFootnote(run: Run, hasUrl: boolean): Guess | undefined {
  const whole = slice(run, CITES.exec(run.shape)?.[0].length ?? 0);
  const titled = bracketedTitle(whole);
  if (titled === undefined) return undefined;
  const held = readHolding(titled.before, afterParts(titled.after, {}));
  if (held !== undefined) return asHolding(titled, held);
  const { people, issued } = readNamed(titled.before);
  if (people === undefined) return undefined;
  const isAlone = isBlank(titled.before) && !hasUrl;
  const { type: kind, fields } = readAfter(titled, isAlone);
  const isPage = kind === 'book' && hasUrl && fields['publisher-place'] === undefined;
  const type = isPage ? 'webpage' : kind;
  const title = titleText(titled.title);
  const read: Fields = { ...(issued && { issued }), ...people, title, ...fields };
  return { type, head: slice(run, 0, 0), fields: read };
}

/** 民国《川沙县志》: when a local history was written stands before its title. */
const REIGN =
  /^\s*(?:洪武|永乐|正统|成化|弘治|正德|嘉靖|隆庆|万历|天启|崇祯|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|民国)\s*$/u;

/** `王名、贾西津：`, `王思斌，2011，`, nothing at all; other text before a title is no note. */
function readNamed(before: Run): { people?: Fields; issued?: Fields['issued'] } {
  if (isBlank(before) || REIGN.test(before.text)) return { people: {} };
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

function afterParts(run: Run, fields: Fields): Run {
  return trimmedStart(takeParts(run, fields), ' ,.');
}

/** 《上海市政府训令》（1946年5月3日），上海市档案馆藏，档号：Q1-6-123 */
function asHolding({ before, title, after }: Titled, held: Fields): Guess {
  const fields: Fields = {};
  afterParts(after, fields);
  const read: Fields = { title: titleText(title), ...fields, ...held };
  return { type: 'manuscript', head: slice(before, 0, 0), fields: read };
}

function readAfter({ title, after }: Titled, isAlone: boolean): Pick<Guess, 'type' | 'fields'> {
  const run = trimmedStart(after, ' ,.');
  const paper = isAlone ? readNewspaper(run, {}) : undefined;
  if (paper !== undefined) return paper;
  const parts: Fields = {};
  const behind = takeParts(run, parts);
  const part = parts.volume === undefined ? undefined : partAfter(behind);
  if (part !== undefined) {
    const host = { ...parts, 'container-title': titleText(title), title: titleText(part.title) };
    return readBook(trimmedStart(part.after, ' ,.'), 'chapter', host);
  }
  const isSetOff = /^\s?,/u.test(behind.shape) && parts.volume !== undefined;
  const hosted = isSetOff ? readHosted(trimmedStart(behind, ' ,')) : undefined;
  if (hosted === undefined) return readHosted(run) ?? readBook(run, 'book', {});
  const section = compactText(slice(run, 0, run.shape.length - behind.shape.length));
  return { ...hosted, fields: { section, ...hosted.fields } };
}

function readHosted(run: Run): Pick<Guess, 'type' | 'fields'> | undefined {
  const hostRun = slice(run, HOST_WORD.exec(run.shape)?.[0].length ?? 0);
  const hosted = bracketedTitle(hostRun);
  const host = hosted && readNamed(hosted.before).people;
  if (hosted === undefined || host === undefined) return undefined;
  const container: Fields = { 'container-title': titleText(hosted.title) };
  const after = trimmedStart(hosted.after, ' ,.');
  const inBook = () => readBook(after, 'chapter', { ...container, ...asEditor(host) });
  if (hasImprintInBrackets(after)) return inBook();
  return readNewspaper(after, container) ?? readArticle(after, container) ?? inBook();
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

/** 总第3期（1995年） */
const YEAR_IN_BRACKETS = /(?<=期)\s?\(((?:1[4-9]|20)\d\d)\s?年?\)[\s.]*$/u;

function readArticle(run: Run, container: Fields): Guess | undefined {
  const year = YEAR_IN_BRACKETS.exec(run.shape);
  const { rest, fields } = takeNumbers(slice(run, 0, year?.index));
  if (year !== null) fields.issued ??= parseDate(year[1] ?? '');
  const isSerial = fields.issue !== undefined || fields.volume !== undefined;
  if (!isBlank(rest) || !(isSerial || fields.issued)) return undefined;
  return { type: 'article-journal', head: rest, fields: { ...container, ...fields } };
}

/** `第3卷，王冠华等译，上海：上海人民出版社，2008年版，第24页` */
function readBook(run: Run, type: Reference['type'], host: Fields): Pick<Guess, 'type' | 'fields'> {
  const tail: Tail = {};
  const fields: Fields = {};
  const start = withoutBrackets(takeParts(run, fields));
  const paged = takeBookPages(takeNamedPart(takeSection(start, fields), fields), tail);
  const dated = takeYearOf(takeDate(paged, tail), fields);
  const named = slice(dated, HOST_WORD.exec(dated.shape)?.[0].length ?? 0);
  const stated = takeStatements(trimmedStart(named, ' ,.'), fields, ',');
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

function typeOfBook(
  type: Reference['type'],
  { genre, publisher, section }: Fields,
): Reference['type'] {
  if (genre !== undefined && /论文/u.test(genre)) return 'thesis';
  if (section !== undefined && publisher === undefined) return 'legislation';
  return type === 'book' && publisher !== undefined && isHost(publisher) ? 'webpage' : type;
}

/** 人民网, 2010年3月8日: a page is named by where it stands. */
function isHost(publisher: string): boolean {
  return /[网網]站?$/u.test(publisher) && endsAsHanBody(publisher.replace(/站$/u, ''));
}
