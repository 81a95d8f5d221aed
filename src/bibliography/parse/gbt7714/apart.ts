/** Entries pasted on one line, told apart by their numbers (GB/T 7714 9.2). */
import type { PrintedEntry } from './entries.ts';
import { marksOf } from './marks.ts';
import { runOf } from './run.ts';

export function containsMark(text: string): boolean {
  return marksOf(runOf(text)).length > 0;
}

/** Entries pasted on one line: `… 20-23. [2] 李四. …`, the next number after an end and before a mark. */
export function apart(entry: PrintedEntry): PrintedEntry[] {
  const entries: PrintedEntry[] = [];
  let { number, printed } = entry;
  for (
    let next = nextOnLine(number, printed);
    next !== undefined;
    next = nextOnLine(number, printed)
  ) {
    entries.push({ ...entry, number, printed: printed.slice(0, next.at).trim() });
    number = (number ?? 0) + 1;
    printed = printed.slice(next.at + next.length);
  }
  return [...entries, { ...entry, number, printed }];
}

function nextOnLine(number: number | undefined, printed: string): Found | undefined {
  if (number === undefined) return undefined;
  for (const label of labelsOf(number + 1)) {
    const at = printed.indexOf(label);
    if (at <= 0 || !/[.。．\d)）]\s?$/u.test(printed.slice(Math.max(0, at - 3), at))) continue;
    if (!containsMark(printed.slice(0, at)) || !containsMark(printed.slice(at + label.length)))
      continue;
    const gap = /^\s*/u.exec(printed.slice(at + label.length))?.[0].length ?? 0;
    return { at, length: label.length + gap };
  }
  return undefined;
}

/** Printers mix the widths of the two brackets. */
function labelsOf(number: number): string[] {
  return [...'[［'].flatMap((open) => [...']］'].map((close) => open + number + close));
}

interface Found {
  readonly at: number;
  readonly length: number;
}
