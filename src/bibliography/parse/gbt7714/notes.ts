/** What journals print after an entry: `(in Chinese)`, `(in Chinese with English abstract)`. */
import { compactText, type Run, slice, trimmedEnd, without } from './run.ts';

const LANGUAGE_NOTE =
  /[([]\s?(in\s(?:Chinese|English|Japanese|Russian|German|French|Korean|Spanish)[^()[\]]{0,40})[)\]]$/iu;
const MAX_NOTE = 80;

/** Takes a remark on the language of the work from the end. */
export function takeNote(run: Run): { note: string | undefined; rest: Run } {
  const whole = trimmedEnd(run);
  const match = LANGUAGE_NOTE.exec(whole.shape.slice(-MAX_NOTE));
  if (match?.[1] === undefined) return { note: undefined, rest: run };
  const from = whole.shape.length - match[0].length;
  const note = compactText(slice(whole, from + 1, whole.shape.length - 1));
  return { note, rest: without(whole, from, whole.shape.length) };
}
