/** The date of publication as citeproc-js must be given it. */
import type { DateValue, Reference } from '../reference.ts';
import type { NoteLines } from './note.ts';
import type { CitationStyle } from './styles.ts';

const OPEN_END = /[—–-]$/u;

/**
 * The date of a reference, or the one that its note has instead. A serial that still appears is dated from
 * its first year on; in GB/T 7714 a year of another calendar follows the year, and what was printed instead
 * of a year of publication (c1988, 1995印刷) takes its place (2015, 8.4.3).
 */
export function toItemDate(
  reference: Reference,
  lines: NoteLines,
  { pinyin, kind }: CitationStyle,
): DateValue | undefined {
  if (pinyin !== undefined && kind === 'numeric' && standsInHost(reference)) return undefined;
  const issued = wholeDate(reference.issued, lines.issued);
  const [from, to] = issued?.['date-parts'] ?? [];
  if (from === undefined) return issued;
  const { calendar = lines.calendar, year } = reference.custom ?? {};
  if (typeof calendar === 'string') return { literal: `${from[0]}（${calendar}）` };
  if (pinyin !== undefined && typeof year === 'string') return { literal: year };
  if (pinyin !== undefined && issued?.circa && to === undefined) return { literal: `[${from[0]}]` };
  const isOpen = lines.isOpen || OPEN_END.test(reference.volume ?? '');
  return isOpen && to === undefined ? { ...issued, 'date-parts': [from, [0]] } : issued;
}

/** A paper of a meeting whose day the host's title ends in (GB/T 7714—2025, 8.6.1), and of which nothing was published. */
function standsInHost(reference: Reference): boolean {
  const [day] = reference['event-date']?.['date-parts'] ?? [];
  const [year] = day ?? [];
  const { publisher, 'publisher-place': place, page } = reference;
  const isPublished = (publisher ?? place ?? page) !== undefined;
  const isSame = year !== undefined && year === reference.issued?.['date-parts']?.[0]?.[0];
  return isSame && !isPublished && (reference['container-title']?.includes(String(year)) ?? false);
}

/** Zotero keeps years from and to in a note, and beside them the first alone. */
function wholeDate(
  own: DateValue | undefined,
  noted: DateValue | undefined,
): DateValue | undefined {
  const [from, to] = noted?.['date-parts'] ?? [];
  const isSame = String(from?.[0]) === String(own?.['date-parts']?.[0]?.[0]);
  return own === undefined || (isSame && to !== undefined) ? (noted ?? own) : own;
}

/**
 * The ends of a date as citeproc-js can bear them: it prints a month or a day of 0, and refuses a range that is told
 * more exactly at one end than at the other, so both are told as the vaguer is.
 */
export function withEvenEnds({ 'date-parts': given, ...date }: DateValue): DateValue {
  if (given === undefined) return date;
  const ends = given.map(knownParts);
  const exactness = Math.min(...ends.map(({ length }) => length));
  return { ...date, 'date-parts': ends.map((end) => end.slice(0, exactness)) };
}

/** Year, month and day, up to the first that is none. */
function knownParts(parts: readonly number[]): number[] {
  const unknown = parts.findIndex((part, place) => place > 0 && part < 1);
  return parts.slice(0, unknown === -1 ? parts.length : unknown);
}
