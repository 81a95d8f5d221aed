/**
 * The meeting that a host's title names, with where and when it was held (GB/T 7714—2025, 8.6.1):
 * `Symposium on Applications of Holography in Mechanics, August 23-25, 1971, Los Angeles, California`,
 * `2009年全国软件与应用学术会议论文集, 贵阳, 2009-10-16—18`. The title stays whole, as the standard prints it.
 */
import { parseDate } from '../../dates.ts';
import type { DateValue, Reference } from '../../reference.ts';
import { type Run, runOf } from './run.ts';

type Fields = Partial<Reference>;

const MEETING =
  /会议|论文集|研讨会|年会|大会|论坛|峰会|讲习班|交流会|座谈会|proceedings|proc\b|conf\b|conference|symposium|workshop|congress|meeting/iu;
const TO = String.raw`\s?[-‐–—~至/]+\s?`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?`;
const YEAR = String.raw`(?:19|20)\d\d`;
/** From one day, or month, to another; the year once. */
const DATES = [
  String.raw`(?<y>${YEAR})\s?年\s?(?<m>\d{1,2})\s?月(?:\s?(?<d>\d{1,2})\s?日?(?:${TO}(?:(?<m2>\d{1,2})\s?月\s?)?(?<d2>\d{1,2})\s?)?日)?`,
  String.raw`(?<y>${YEAR})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})(?:${TO}(?:(?:${YEAR}[-./])?(?<m2>\d{1,2})[-./])?(?<d2>\d{1,2}))?`,
  String.raw`(?<m>${MONTH})\s(?<d>\d{1,2})(?:${TO}(?:(?<m2>${MONTH})\s)?(?<d2>\d{1,2}))?(?:,\s?|\s)(?<y>${YEAR})`,
  String.raw`(?<d>\d{1,2})(?:\s(?<m>${MONTH})${TO}(?<d2>\d{1,2})\s(?<m2>${MONTH})|(?:${TO}(?<d2b>\d{1,2}))?\s(?<mb>${MONTH})),?\s(?<y>${YEAR})`,
  String.raw`(?<m>${MONTH}),?\s(?<y>${YEAR})`,
].map((source) => new RegExp(String.raw`[,;(.]\s?(?:${source})(?=\s?(?:[,;)]|$))`, 'iu'));
const LATIN_PLACE =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|of|the|de|la|am|do|di|and|&)){0,5}$/u;
const HAN_PLACE = /^\p{Script=Han}{2,10}$/u;
/** What ends a place where no date tells that one was meant. */
const COUNTRY =
  /^(?:USA|U\.S\.A\.?|UK|China|Japan|Korea|Canada|Germany|France|Italy|Spain|Portugal|Australia|Singapore|India|Brazil|Sweden|Norway|Denmark|Finland|Austria|Switzerland|Netherlands|The Netherlands|Belgium|Greece|Turkey|Israel|Ireland|Poland|Czech Republic|Hungary|Russia|Mexico|Malaysia|Thailand|Vietnam|New Zealand|South Korea|South Africa|Hong Kong|Taiwan|[A-Z]{2})$/u;
const CITY =
  /^(?:中国|北京|上海|天津|重庆|南京|杭州|广州|深圳|武汉|长沙|成都|西安|兰州|郑州|济南|青岛|合肥|福州|厦门|南昌|昆明|贵阳|南宁|海口|三亚|沈阳|大连|长春|哈尔滨|石家庄|太原|呼和浩特|银川|西宁|乌鲁木齐|拉萨|香港|澳门|台北|苏州|桂林|宁波|珠海|东京|首尔|新加坡)市?$/u;
/** The longest title that is looked through. */
const MAX_TITLE = 400;

/** Name, place and dates of the meeting; nothing where the title tells neither place nor date. */
export function meetingOf(title: string): Fields {
  const { shape } = runOf(title);
  if (title.length > MAX_TITLE || !MEETING.test(shape)) return {};
  const match = DATES.map((pattern) => pattern.exec(shape)).find((found) => found !== null);
  const before = piecesOf(shape.slice(0, match?.index ?? shape.length));
  const after = match ? piecesOf(shape.slice(match.index + match[0].length)) : [];
  const isHeldAfter = after.length > 0 && after.every((piece) => isPlace(piece));
  const count = isHeldAfter ? 0 : placesAtEnd(before, match !== undefined);
  const place = isHeldAfter ? after : before.slice(before.length - count);
  const name = title.slice(0, lengthOf(shape, before.length - count, match?.index)).trim();
  if ((match === undefined && count === 0) || !MEETING.test(name)) return {};
  const date = match && datesOf(match.groups ?? {});
  return {
    'event-title': withoutProceedings(name.replace(/(?<![\s,，.．。])[\s,，.．。]+$/u, '')),
    ...(place.length > 0 && { 'event-place': place.join(', ') }),
    ...(date && { 'event-date': date }),
  };
}

/** What was printed of a meeting is not the meeting: 年会论文集, Proceedings of the 3rd Conference. */
const PROCEEDINGS =
  /^(?:proceedings|proc\b\.?|transactions|trans\b\.?)\s(?:of\s)?(?:the\s)?|(?:学术|學術)?(?:论文|論文|摘要|文)(?:选|汇|選|彙)?[集编編]$|(?<=会议)录$/iu;

/** The meeting that a title of proceedings names; the title itself where it names none. */
export function withoutProceedings(name: string): string {
  const meeting = name.replace(PROCEEDINGS, '').trim();
  return MEETING.test(meeting) ? meeting : name;
}

function piecesOf(shape: string): string[] {
  return shape
    .split(/[,;]/u)
    .map((piece) => piece.replace(/^[^(]*\)$/u, (whole) => whole.slice(0, -1)).trim())
    .filter(Boolean);
}

function isPlace(piece: string): boolean {
  return HAN_PLACE.test(piece) || LATIN_PLACE.test(piece);
}

/** How many of the last pieces are a place: one before a date, up to three that end in a country or state. */
function placesAtEnd(pieces: readonly string[], isDated: boolean): number {
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 2 || !isPlace(last) || MEETING.test(last)) return 0;
  if (!COUNTRY.test(last)) return isDated || CITY.test(last) ? 1 : 0;
  const state = pieces.length > 3 && /^[A-Z]{2}$/u.test(pieces.at(-2) ?? '') ? 2 : 1;
  const city = pieces.at(-1 - state) ?? '';
  return pieces.length > state + 1 && isPlace(city) && !MEETING.test(city) ? state + 1 : state;
}

/** Where the first pieces of a title end. */
function lengthOf(shape: string, count: number, end = shape.length): number {
  let at = -1;
  for (let piece = 0; piece < count; ) {
    const from = at + 1;
    const next = shape.slice(from, end).search(/[,;]/u);
    at = next < 0 ? end : from + next;
    if (shape.slice(from, at).trim() !== '') piece += 1;
  }
  return Math.max(0, at);
}

/** Whether a stretch ends in the day of a meeting, or in its place after the day, and so not in a publisher's. */
export function endsInMeeting(run: Run): Fields | undefined {
  const fields = meetingOf(run.text);
  const isDated = fields['event-date'] !== undefined && !PUBLISHED_AFTER.test(run.shape);
  return isDated ? fields : undefined;
}

/** A place and a colon, or a year of its own, after the full stop. */
const PUBLISHED_AFTER = /\.\s?[^.]{0,60}:\s?\p{L}|[\d日)]\.\s?(?:19|20)\d\d$/u;

type Groups = Readonly<Record<string, string | undefined>>;

function datesOf({ y, m, mb, d, m2, d2, d2b }: Groups): DateValue | undefined {
  const first = dayOf(y, m ?? mb, d);
  const last = dayOf(y, m2 ?? m ?? mb, d2 ?? d2b);
  const isRange = (d2 ?? d2b) !== undefined && last !== undefined;
  if (first === undefined) return undefined;
  return { 'date-parts': isRange ? [first, last] : [first] };
}

/** Months in numbers or in words. */
function dayOf(year = '', month = '', day?: string): number[] | undefined {
  const printed = /^\d/u.test(month)
    ? [year, month, day].filter(Boolean).join('-')
    : [day, month.replace('.', ''), year].filter(Boolean).join(' ');
  return parseDate(printed)?.['date-parts']?.[0];
}
