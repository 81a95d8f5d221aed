/** Variables that Zotero keeps as lines of a note: those citeproc-js cannot read there, or reads wrong. */
import { readDate } from '../mapping/date-text.ts';
import type { DateValue } from '../reference.ts';

export interface NoteLines {
  /** The note without a line for the date: it would take the place of the date the reference has. */
  readonly note: string;
  readonly cstr?: string | undefined;
  readonly issued?: DateValue | undefined;
  /** The date goes on: `issued: 1984/`. */
  readonly isOpen?: boolean;
  /** A year in another calendar, printed after the year: `1887（光绪十三年三月十三日）`. */
  readonly calendar?: string | undefined;
}

const CSTR = /^(?:tex\.)?CSTR:[ \t]*(\S+)/imu;
const ISSUED = /^issued:[ \t]*([^\n]*)$/imu;
const CALENDAR = /^\d{4}[ \t]*[(（]([^()（）\n]+)[)）]/u;
const OPEN = /^\d{4}\/(?:\.\.)?$/u;

export function readNote(note: string): NoteLines {
  const issued = ISSUED.exec(note)?.[1]?.trim() ?? '';
  return {
    note: note.replace(ISSUED, '').trim(),
    cstr: CSTR.exec(note)?.[1],
    issued: readDate(issued),
    isOpen: OPEN.test(issued),
    calendar: CALENDAR.exec(issued)?.[1],
  };
}
