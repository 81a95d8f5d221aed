/** What follows the mark, read by the grammar of its type (GB/T 7714 8.2–8.14). */
import type { Reference, ReferenceType } from '../../reference.ts';
import { readHost } from './host-title.ts';
import { meetingOf } from './meeting.ts';
import { readPatentImprint } from './patent.ts';
import { type HostTitle, splitPublication } from './publication.ts';
import { asNumber, splitLevel, splitVersion, splitVolume } from './publisher-parts.ts';
import { takePeople } from './responsibility.ts';
import { compactText, isBlank, type Run, slice, topLevel, trimmed } from './run.ts';
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
    const { people, rest } = takeTranslators(run);
    const { first, others } = firstInstalment(rest);
    const fields = { ...people, ...readArticleImprint(first) };
    return { type, fields, leftover: others.text.trim() };
  }
  if (type === 'article-newspaper') {
    const { people, rest } = takeTranslators(run);
    return whole({ ...people, ...readNewspaperImprint(rest) });
  }
  if (type === 'patent') return whole(readPatentImprint(run));
  return readBookImprint(run, type, hostTitleOf(type, isPart));
}

/** [J]. 胡景北, 译. 社会学研究: translators before the title of the journal. */
function takeTranslators(run: Run): { people: Fields; rest: Run } {
  const start = trimmed(run);
  const [stop = 0] = topLevel(start.shape, '.');
  const people: Fields = {};
  const isTaken =
    /[译訳]/u.test(start.shape.slice(0, stop)) && !/\d/u.test(start.shape.slice(0, stop));
  if (!isTaken || takePeople(slice(start, 0, stop), people, '.') === 0)
    return { people: {}, rest: run };
  return { people, rest: slice(start, stop + 1) };
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
    ...(type === 'paper-conference' && meetingOf(titled['container-title'] ?? '')),
    ...tailFields(tail),
    ...published(type, place, publisher),
    ...customOf(host === 'never' ? custom : undefined, tail),
  };
  if (type === 'thesis') splitLevel(imprint);
  splitVolume(imprint, tail.issued === undefined);
  splitVersion(imprint, type);
  asNumber(imprint, type);
  const isPart = type === 'collection' && imprint['container-title'] !== undefined;
  return { type: isPart ? 'chapter' : type, fields: imprint, leftover };
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
