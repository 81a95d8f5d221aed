/** References in the tagged format of Refer and EndNote (`%A`), a blank line after each: files can be joined. */
import { writeDate } from '../mapping/date-text.ts';
import { refer } from '../mapping/refer.ts';
import type { Reference } from '../reference.ts';
import { recordLines } from './record.ts';

/** An `.enw` file of the references, in their order. */
export function exportEndnote(references: readonly Reference[]): string {
  return references.map((reference) => `${referRecord(reference)}\n`).join('');
}

function referRecord(reference: Reference): string {
  return recordLines(reference, refer, writeDate)
    .map(([tag, value]) => `%${tag} ${value}\n`)
    .join('');
}
