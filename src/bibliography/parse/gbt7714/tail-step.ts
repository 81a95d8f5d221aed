/** What every step from the end of an imprint shares: what was found so far, and how far a step looks. */
import type { DateValue } from '../../reference.ts';
import { type Run, trimmedEnd } from './run.ts';
import { keepsStop } from './stops.ts';
import type { PageTail } from './tail-pages.ts';

export interface Tail extends PageTail {
  issue?: string;
  issued?: DateValue;
  /** Continues: 1984, 1(1)—. */
  isOpen?: boolean;
  /** A year in another calendar, printed after it. */
  calendar?: string;
  /** What stands for a year of publication that is not known: c1988, 1995印刷. */
  year?: string;
}

export const MAX_STEP = 48;
export const YEAR = String.raw`(?:1[4-9]|20)\d\d`;

/** Without the separator at the end; the stop of an abbreviation before it stays, as does a place's colon. */
export function withoutSeparator(run: Run): Run {
  const end = trimmedEnd(run, ' ,;');
  const isSetOff = end.shape.length < run.shape.trimEnd().length;
  if (end.shape.endsWith('.') && isSetOff && keepsStop(end.shape)) return end;
  return trimmedEnd(end, ' .,;');
}
