/** Which works the entries of a list name: two in one note, or the one of an earlier note again. */
import { compose } from './compose.ts';
import type { Read } from './doubts.ts';
import type { PrintedEntry } from './entries.ts';
import { marksOf } from './marks.ts';
import { repeated, repeatOf } from './repeats.ts';
import { runOf } from './run.ts';

/** Reads every entry; a note that repeats another is read as the same work. */
export function readEntries(entries: readonly PrintedEntry[]): Read[] {
  const read: Read[] = [];
  const byNumber = new Map<number, Read>();
  for (const entry of entries) {
    const one = readEntry(entry, read.at(-1), byNumber);
    read.push(one);
    if (entry.number !== undefined && !byNumber.has(entry.number)) byNumber.set(entry.number, one);
  }
  return read;
}

function readEntry(
  entry: PrintedEntry,
  before: Read | undefined,
  byNumber: ReadonlyMap<number, Read>,
): Read {
  const repeat = repeatOf(entry.printed);
  if (repeat === undefined) return { entry, ...compose(entry.printed) };
  const meant = repeat.note === 'before' ? before : byNumber.get(repeat.note);
  if (meant === undefined) return { entry, ...compose(entry.printed), repeats: 'unknown' };
  const fields = repeated(meant.fields, repeat.page);
  return { ...meant, entry, fields, repeats: meant.entry.number ?? 'before' };
}

/** `…1996年版；梁某：《…》`: where one work ends and another begins, in a note without marks. */
const NEXT_WORK =
  /(?<=[版页期号日章条书年])\s?[；;]\s?(?=(?:(?:另|并|又)?(?:可)?(?:参见|参阅|参看|见)\s?)?[^《》“”；;，,]{2,40}[：:，,]\s?[《“])/gu;

/** `…89 Harv. L. Rev. 1685 (1976); Roscoe Pound, …`, as law reviews have it. */
const NEXT_LATIN =
  /(?<=\([^()]{0,40}\d{4}\)(?:\s\d{1,5})?);\s(?=\p{Lu}[^;]{20,300}\(\D{0,12}\d{4}\))/gu;

/** No note is longer; what is, is no note. */
const MAX_NOTE = 2000;

/** The works of a note, each as an entry; any other entry as it is. */
export function worksOf(entry: PrintedEntry): PrintedEntry[] {
  const { printed: note } = entry;
  const next = note.includes('《') ? NEXT_WORK : NEXT_LATIN;
  if (!/[；;]/u.test(note) || note.length > MAX_NOTE || marksOf(runOf(note)).length > 0)
    return [entry];
  const works = note.split(next);
  return works.map((printed, index) => ({ ...entry, printed, ...(index > 0 && { isMore: true }) }));
}
