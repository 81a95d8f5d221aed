/** References as CSL-JSON, the form they are kept in: nothing is lost, provenance in `custom` included. */
import type { Reference } from '../reference.ts';

/** A JSON array of CSL items, two spaces to a level, one line end at its end. */
export function exportCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references, null, 2)}\n`;
}
