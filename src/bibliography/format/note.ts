/** Variables that Zotero keeps as lines of a note: those citeproc-js cannot read there, or reads wrong. */

export interface NoteLines {
  /** The note without a line for the date: it would take the place of the date the reference has. */
  readonly note: string;
  readonly cstr?: string | undefined;
  /** A year in another calendar, printed after the year: `1887（光绪十三年三月十三日）`. */
  readonly calendar?: string | undefined;
}

const CSTR = /^(?:tex\.)?CSTR:[ \t]*(\S+)/imu;
const ISSUED = /^issued:[ \t]*[^\n]*$/imu;
const CALENDAR = /^issued:[ \t]*\d{4}[ \t]*[(（]([^()（）\n]+)[)）]/imu;

export function readNote(note: string): NoteLines {
  return {
    note: note.replace(ISSUED, '').trim(),
    cstr: CSTR.exec(note)?.[1],
    calendar: CALENDAR.exec(note)?.[1],
  };
}
