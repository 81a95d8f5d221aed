/** What follows the mark, read by the grammar of its type (GB/T 7714 8.2–8.14). */
import type { Reference, ReferenceType } from '../../reference.ts';
import { readHost } from './host-title.ts';
import { readPatentImprint } from './patent.ts';
import { type HostTitle, splitPublication } from './publication.ts';
import { compactText, isBlank, type Run, slice, trimmed } from './run.ts';
import {
  firstInstalment,
  isWholeSerial,
  readArticleImprint,
  readNewspaperImprint,
  takeIssueRange,
} from './serial.ts';
import { takeStatements } from './statements.ts';
import { type Tail, takeDate, takeOpenEnd } from './tail.ts';
import { takeBookPages } from './tail-pages.ts';
import { STANDARD_ALONE } from './titles.ts';

type Fields = Partial<Reference>;

export interface Imprint {
  readonly type: ReferenceType;
  readonly fields: Fields;
  /** What no rule explained. */
  readonly leftover: string;
}

/** Reads the statements about the work itself and, for a part, its host. */
export function readImprint(own: Run, host: Run | undefined, type: ReferenceType): Imprint {
  const fields: Fields = {};
  const rest = host === undefined ? own : host;
  const before = host === undefined ? undefined : takeStatements(own, fields);
  const read = readByType(rest, host !== undefined, type);
  const leftover = [before?.text, read.leftover].filter(Boolean).join(' ').trim();
  return { type: read.type, fields: { ...fields, ...read.fields }, leftover };
}

function readByType(run: Run, isPart: boolean, type: ReferenceType): Imprint {
  const whole = (fields: Fields): Imprint => ({ type, fields, leftover: '' });
  if (type === 'article-journal') {
    if (isWholeSerial(run)) return readWholeSerial(run);
    const { first, others } = firstInstalment(run);
    return { type, fields: readArticleImprint(first), leftover: others.text.trim() };
  }
  if (type === 'article-newspaper') return whole(readNewspaperImprint(run));
  if (type === 'patent') return whole(readPatentImprint(run));
  return readBookImprint(run, type, hostTitleOf(type, isPart));
}

const PERHAPS_HOSTED: ReadonlySet<ReferenceType> = new Set([
  'paper-conference',
  'collection',
  'webpage',
]);

function hostTitleOf(type: ReferenceType, isPart: boolean): HostTitle {
  if (isPart) return 'always';
  return PERHAPS_HOSTED.has(type) ? 'perhaps' : 'never';
}

function readWholeSerial(run: Run): Imprint {
  const { volume, rest } = takeIssueRange(run);
  const book = readBookImprint(rest, 'periodical', 'never');
  return { ...book, fields: { ...book.fields, volume } };
}

const DIMENSIONS =
  /[.,]\s?(\d+(?:\.\d+)?\s?(?:cm|mm|m)?\s?[×xX*]\s?\d+(?:\.\d+)?\s?(?:cm|mm|m))[\s.]*$/u;

function readBookImprint(run: Run, type: ReferenceType, host: HostTitle): Imprint {
  const tail: Tail = {};
  const fields: Fields = {};
  const body = takeOfType(run, type, fields);
  const dated = takeDate(takeOpenEnd(takeBookPages(body, tail), tail), tail);
  const stated = host === 'always' ? dated : takeStatements(dated, fields);
  const { left, place, publisher } = splitPublication(stated, host);
  const titled = host === 'never' ? {} : readHost(left);
  const leftover = host === 'never' ? takeCode(left, type, fields) : '';
  const { custom, ...others } = fields;
  const imprint: Fields = {
    ...others,
    ...titled,
    ...tailFields(tail),
    ...published(type, place, publisher),
    ...customOf(host === 'never' ? custom : undefined, tail),
  };
  if (type === 'thesis') splitLevel(imprint);
  splitVolume(imprint, tail.issued === undefined);
  asNumber(imprint, type);
  const isPart = type === 'collection' && imprint['container-title'] !== undefined;
  return { type: isPart ? 'chapter' : type, fields: imprint, leftover };
}

/** 东南大学硕士学位论文: the level of a thesis run together with the school. */
export function splitLevel(imprint: Fields): void {
  const [, school, level] =
    /^(.{2,}?)((?:硕士|博士)(?:研究生)?(?:学位)?论文)$/u.exec(imprint.publisher ?? '') ?? [];
  if (school !== undefined && level !== undefined)
    Object.assign(imprint, { publisher: school, genre: level });
}

const VOLUME_LAST =
  /[,;]\s?(第\s?[\d一二三四五六七八九十]{1,3}\s?[卷册辑]|[上中下]\s?[卷册]|vol(?:ume)?\.?\s?(?:\d{1,3}|[IVX]{1,5}))$/iu;

/** Where the year stands after the authors: Missouri Botanical Garden Press, 11. */
const NUMBER_LAST = /,\s?(\d{1,2})$/u;

/** 中华书局, 第2卷: a volume that stands after the publisher, as author–date lists have it. */
function splitVolume(imprint: Fields, isUndated: boolean): void {
  const { publisher = '' } = imprint;
  const end = publisher.slice(-MAX_VOLUME);
  const match = VOLUME_LAST.exec(end) ?? (isUndated ? NUMBER_LAST.exec(end) : null);
  if (match?.[1] === undefined || match[0].length === publisher.length) return;
  imprint.publisher = publisher.slice(0, -match[0].length).trim();
  imprint.volume ??= match[1].replace(/^vol(?:ume)?\.?\s?/iu, '').replace(/\s/gu, '');
}

const MAX_VOLUME = 16;

/** 法释〔2011〕3号: the number of a document of state, where a publisher would stand. */
function asNumber(imprint: Fields, type: ReferenceType): void {
  const { publisher = '', 'publisher-place': place } = imprint;
  const isNumber = /^\p{Script=Han}{1,10}[〔[(［（]\d{4}[〕\])］）]\s?\d{1,4}\s?号$/u.test(
    publisher,
  );
  if (type !== 'document' || place !== undefined || !isNumber) return;
  imprint.number = publisher;
  delete imprint.publisher;
}

/** What only maps and archival documents have. */
function takeOfType(run: Run, type: ReferenceType, fields: Fields): Run {
  if (type === 'map') return takeDimensions(takeScale(run, fields), fields);
  return type === 'manuscript' ? takeShelfMark(run, fields) : run;
}

const SHELF_MARK = /[.,;]\s?(?:档案号|档号|案卷号|馆藏号)\s?:?\s?([\dA-Z][\w./–—-]{1,40})[\s.]*$/u;

/** `北京: 外交部档案馆, 1956. 档案号: 105-00307-01.` */
function takeShelfMark(run: Run, fields: Fields): Run {
  const offset = Math.max(0, run.shape.length - 60);
  const match = SHELF_MARK.exec(run.shape.slice(offset));
  if (match?.[1] === undefined) return run;
  fields.archive_location = match[1].replace(/\.$/u, '');
  return slice(run, 0, offset + match.index);
}

/** 1:50000 as a statement of its own. */
function takeScale(run: Run, fields: Fields): Run {
  const match = /^[\s.,]*(1\s?[:∶]\s?\d[\d ]{2,14})(?=[.,])/u.exec(run.shape);
  if (match?.[1] === undefined) return run;
  fields.scale = run.text.slice(match[0].length - match[1].length, match[0].length).trim();
  return slice(run, match[0].length);
}

function takeDimensions(run: Run, fields: Fields): Run {
  const offset = Math.max(0, run.shape.length - 60);
  const match = DIMENSIONS.exec(run.shape.slice(offset));
  if (match?.[1] === undefined) return run;
  fields.dimensions = match[1];
  return slice(run, 0, offset + match.index);
}

/** A standard's number may stand after the mark. */
function takeCode(left: Run, type: ReferenceType, fields: Fields): string {
  if (type === 'standard' && STANDARD_ALONE.test(trimmed(left).shape)) {
    fields.number = compactText(trimmed(left));
    return '';
  }
  return trimmed(left).text;
}

function tailFields({ page, issued }: Tail): Fields {
  return { ...(issued && { issued }), ...(page && { page }) };
}

function customOf(stated: Fields['custom'], { calendar, year }: Tail): Fields {
  const custom = { ...stated, ...(calendar && { calendar }), ...(year && { year }) };
  return Object.keys(custom).length === 0 ? {} : { custom };
}

/** Archives keep, publishers publish; what a web page or a data set names alone is where it stands. */
function published(
  type: ReferenceType,
  place: Run | undefined,
  publisher: Run | undefined,
): Fields {
  const isArchive = type === 'manuscript';
  const placeName = nameOf(place);
  const publisherName = nameOf(publisher);
  return {
    ...(placeName && { [isArchive ? 'archive-place' : 'publisher-place']: placeName }),
    ...(publisherName && { [isArchive ? 'archive' : 'publisher']: publisherName }),
  };
}

function nameOf(run: Run | undefined): string | undefined {
  return run === undefined || isBlank(run) ? undefined : compactText(run);
}
