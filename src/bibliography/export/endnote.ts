/** References in the tagged format of Refer and EndNote (`%A`), a blank line after each: files can be joined. */
import { writeDate } from '../mapping/date-text.ts';
import { refer } from '../mapping/refer.ts';
import type { Reference } from '../reference.ts';
import { recordLines } from './record.ts';

/** A record of an `.enw` file, and the line after it. */
export function referRecord(reference: Reference): string {
  const lines = recordLines(reference, refer, writeDate).map(
    ([tag, value]) => `%${tag} ${value}\n`,
  );
  return `${lines.join('')}\n`;
}
