/** References as RIS: one record each, lines ended by CR LF as the specification asks. */
import { writeDate } from '../mapping/date-text.ts';
import { ris } from '../mapping/ris.ts';
import type { DateValue, Reference } from '../reference.ts';
import { type Line, recordLines } from './record.ts';

const RANGE = /^([^-\s]+)-([^-\s][^-]*)$/;
const EXACT_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** A record of a RIS file, with a line between it and the next; UTF-8, nothing wrapped, nothing escaped. */
export function risRecord(reference: Reference): string {
  const lines = asZoteroReads(recordLines(reference, ris, risDate)).flatMap(risLines);
  return [...lines, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

const EVENT = 'event-title: ';

/** The meeting has a tag of its own beside the proceedings in `C3`. */
function asZoteroReads(lines: readonly Line[]): Line[] {
  const isInProceedings = lines.some(([tag]) => tag === 'C3');
  return lines.map(([tag, value]) => {
    const isEvent = isInProceedings && tag === ris.carrierTag && value.startsWith(EVENT);
    return isEvent ? ['T2', value.slice(EVENT.length)] : [tag, value];
  });
}

/** `2015/03/02/`: year, month, day and a season or the like, each of the last three possibly empty. */
function risDate(date: DateValue): string {
  const iso = writeDate(date);
  return iso.replace(EXACT_DATE, (_, year, month, day = '') => `${year}/${month}/${day}/`);
}

/** Pages as their two ends, and the year of a date once more where older programs look for it. */
function risLines(line: Line): Line[] {
  const [tag, value] = line;
  const [, first = '', last] = RANGE.exec(value) ?? [];
  if (tag === 'SP' && last !== undefined && first !== last)
    return [
      ['SP', first],
      ['EP', last],
    ];
  const [, year] = /^(\d{4})(?:\/.*)?$/.exec(value) ?? [];
  if (tag !== 'DA' || year === undefined) return [line];
  return year === value ? [['PY', year]] : [['PY', year], line];
}
