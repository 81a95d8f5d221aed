/** What follows the mark, read by the grammar of its type (GB/T 7714 8.2–8.14). */
import type { Reference, ReferenceType } from '../../reference.ts';
import { readArticle } from './article.ts';
import { readHost } from './host-title.ts';
import { isOfJournal } from './journal-under-mark.ts';
import { takeOfType } from './maps-and-archives.ts';
import { endsInMeeting, meetingOf, withoutProceedings } from './meeting.ts';
import { takePaperNumber } from './paper-number.ts';
import { readPatentImprint } from './patent.ts';
import { readPreprint } from './preprint.ts';
import { type HostTitle, splitPublication } from './publication.ts';
import { namesHost } from './publisher-names.ts';
import { asNumber, splitLevel, splitVersion, splitVolume } from './publisher-parts.ts';
import { compactText, isBlank, type Run, trimmed } from './run.ts';
import { isWholeSerial, takeIssueRange } from './serial.ts';
import { BOOK_SERIES, isSeriesNumber } from './series.ts';
import { takeStatements } from './statements.ts';
import { takeOpenEnd } from './tail.ts';
import { takeDate, takeYearBeforePlace } from './tail-date.ts';
import { takeBookPages } from './tail-pages.ts';
import { takeSeriesNumber } from './tail-series.ts';
import type { Tail } from './tail-step.ts';
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
  const preprint = host === undefined ? readPreprint(own) : undefined;
  if (preprint !== undefined) return { type: 'article', fields: preprint, leftover: '' };
  const rest = host === undefined ? own : host;
  const before = host === undefined ? undefined : takeStatements(own, fields);
  const read = readByType(rest, host !== undefined, type);
  const leftover = [before?.text, read.leftover].filter(Boolean).join(' ').trim();
  return { type: read.type, fields: { ...fields, ...read.fields }, leftover };
}

function readByType(run: Run, isPart: boolean, type: ReferenceType): Imprint {
  const whole = (fields: Fields): Imprint => ({ type, fields, leftover: '' });
  if (type === 'article-journal' && isWholeSerial(run)) return readWholeSerial(run);
  if (type === 'article-journal' || type === 'article-newspaper') {
    const { fields, leftover } = readArticle(run, type);
    return { type, fields, leftover };
  }
  if (type === 'patent') return whole(readPatentImprint(run));
  if (!isPart && isOfJournal(run, type)) return readByType(run, isPart, 'article-journal');
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

function readBookImprint(run: Run, type: ReferenceType, host: HostTitle): Imprint {
  const tail: Tail = {};
  const fields: Fields = {};
  const isOfMeeting = type === 'paper-conference';
  const { rest: unnumbered, number, page } = isOfMeeting ? takePaperNumber(run) : { rest: run };
  if (number !== undefined) fields.number = number;
  const body = takeOfType(unnumbered, type, fields);
  const paged = takeOpenEnd(takeBookPages(body, tail), tail);
  if (page !== undefined) tail.page = page;
  const meeting = host === 'always' && isOfMeeting ? endsInMeeting(trimmed(paged)) : undefined;
  if (meeting !== undefined) return readMeeting(trimmed(paged), meeting, tail);
  const dated = takeYearBeforePlace(takeDate(takeSeriesNumber(paged, tail), tail), tail);
  const stated = host === 'always' ? dated : takeStatements(dated, fields);
  const { left, place, publisher, isOfMeeting: isHeld = false } = splitPublication(stated, host);
  const titled = host === 'never' ? {} : readHost(left);
  const isNumber = type === 'report' && publisher !== undefined && isSeriesNumber(publisher.shape);
  const isHosted = type === 'book' && tail.page !== undefined && namesHost(left);
  if (isHosted) return readBookImprint(run, 'paper-conference', 'always');
  const leftover = host === 'never' ? takeCode(isNumber ? publisher : left, type, fields) : '';
  const { custom, ...others } = fields;
  const imprint: Fields = {
    ...others,
    ...titled,
    ...(isOfMeeting && meetingOf(titled['container-title'] ?? '')),
    ...tailFields(tail),
    ...(isHeld
      ? heldAt(titled['container-title'], place)
      : published(type, place, isNumber ? undefined : publisher)),
    ...customOf(host === 'never' ? custom : undefined, tail),
  };
  if (tail.volume !== undefined) imprint.volume ??= tail.volume;
  if (tail.issue !== undefined) imprint.issue ??= tail.issue;
  if (type === 'thesis') splitLevel(imprint);
  splitVolume(imprint, tail.issued === undefined);
  splitVersion(imprint, type);
  asNumber(imprint, type);
  const isPart = type === 'collection' && imprint['container-title'] !== undefined;
  return { type: isPart ? 'chapter' : type, fields: imprint, leftover };
}

/** A paper read at a meeting of which nothing was published: the day of the meeting is its date. */
function readMeeting(run: Run, meeting: Fields, { page }: Tail): Imprint {
  const [day] = meeting['event-date']?.['date-parts'] ?? [];
  const issued = day && { 'date-parts': [day] };
  const fields = { ...readHost(run), ...meeting, ...(issued && { issued }), ...(page && { page }) };
  return { type: 'paper-conference', fields, leftover: '' };
}

/** The number of a standard or of a report may stand after the mark, as may the series of a book. */
function takeCode(left: Run, type: ReferenceType, fields: Fields): string {
  const { shape } = trimmed(left);
  const isCode = type === 'standard' && STANDARD_ALONE.test(shape);
  const [, series, number] = type === 'book' ? (BOOK_SERIES.exec(shape) ?? []) : [];
  if (isCode || (type === 'report' && isSeriesNumber(shape))) {
    fields.number = compactText(trimmed(left));
  } else if (series !== undefined && number !== undefined) {
    fields['collection-title'] = trimmed(left).text.slice(0, series.length);
    fields['collection-number'] = number;
  } else return trimmed(left).text;
  return '';
}

function tailFields({ page, issued, extent }: Tail): Fields {
  const size = extent && { 'number-of-pages': extent };
  return { ...(issued && { issued }), ...(page && { page }), ...size };
}

function customOf(stated: Fields['custom'], { calendar, year }: Tail): Fields {
  const custom = { ...stated, ...(calendar && { calendar }), ...(year && { year }) };
  return Object.keys(custom).length === 0 ? {} : { custom };
}

function heldAt(title: string | undefined, place: Run | undefined): Fields {
  const where = nameOf(place);
  return {
    ...(title && { 'event-title': withoutProceedings(title) }),
    ...(where && { 'event-place': where }),
  };
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
