/** Reference lists as printed: entries told apart by their numbers, broken lines joined. */
import { joinLines, type Line } from './lines.ts';

export interface PageEntry {
  /** As printed in front of the entry; absent in a list without numbers. */
  readonly number?: number | undefined;
  /** The entry without its number, broken lines joined. */
  readonly printed: string;
  readonly line: number;
}

const NUMBERS = [
  /^[[［〔【]\s*(\d{1,4})\s*[\]］〕】]\s*/u,
  /^[(（](\d{1,3})[)）]\s*/u,
  /^(\d{1,3})(?:[.．、]\s*|\s+)(?=[^\d\s])/u,
] as const;

/** Cuts the lines of a list into entries and the entries into lists: a list ends where numbers start again at 1. */
export function readLists(lines: readonly Line[]): PageEntry[][] {
  const shape = NUMBERS.find((number) => lines.some(({ text }) => number.test(text)));
  const lists: PageEntry[][] = [];
  for (const group of groupEntries(lines, shape)) {
    const [first] = group;
    if (!first) continue;
    const number = shape?.exec(first.text)?.[1];
    const printed = joinLines([
      { ...first, text: shape ? first.text.replace(shape, '') : first.text },
      ...group.slice(1),
    ]);
    const entry = {
      number: number === undefined ? undefined : Number(number),
      printed,
      line: first.number,
    };
    const current = lists.at(-1);
    if (!current || startsAgain(current, entry)) lists.push([entry]);
    else current.push(entry);
  }
  return lists;
}

/** A list without numbers has one entry a line. */
function groupEntries(lines: readonly Line[], shape: RegExp | undefined): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines.filter(({ text }) => text !== '')) {
    const current = groups.at(-1);
    if (current && shape && !shape.test(line.text)) current.push(line);
    else groups.push([line]);
  }
  return groups;
}

function startsAgain(list: readonly PageEntry[], entry: PageEntry): boolean {
  return entry.number === 1 && list.some(({ number }) => number === 1);
}
