/** What every reader of text shares: its result, and lines whatever ends them. */
import type { Finding } from '../finding.ts';
import type { Reference } from '../reference.ts';

export interface ParseResult {
  readonly references: Reference[];
  readonly findings: Finding[];
}

const BYTE_ORDER_MARK = /^\ufeff/;
const SEPARATORS = /[\u2028\u2029\u0085]/g;

/** Lines ended by LF, CR LF or CR, without a byte order mark; Unicode's own line separators are blanks within them. */
export function splitLines(text: string): string[] {
  return text
    .replace(BYTE_ORDER_MARK, '')
    .replace(SEPARATORS, ' ')
    .split(/\r\n|\n|\r/);
}

/** The 1-based line of an index; asked for in rising order, it reads the text once. */
export function createLineCounter(text: string): (index: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (index) => {
    while (next >= 0 && next < index) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
