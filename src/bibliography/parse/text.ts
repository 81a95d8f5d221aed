/** What every reader of text shares: its result, and lines whatever ends them. */
import type { Finding } from '../finding.ts';
import type { Reference } from '../reference.ts';

export interface ParseResult {
  readonly references: Reference[];
  readonly findings: Finding[];
}

const BYTE_ORDER_MARK = /^\ufeff/;

/** Lines ended by LF, CR LF or CR, without a byte order mark. */
export function splitLines(text: string): string[] {
  return text.replace(BYTE_ORDER_MARK, '').split(/\r\n|\n|\r/);
}
