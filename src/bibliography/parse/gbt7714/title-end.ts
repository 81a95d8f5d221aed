/** Where a title ends and the name of a journal begins, in entries without a mark: both may have stops in them. */
import { type Run, topLevel } from './run.ts';
import { endsSentence, keepsStop } from './stops.ts';

/** One word of a title that is shortened: Estuar. Coast. Shelf Sci. */
const SHORTENED = /^(?:\p{Lu}\p{Ll}{0,8}\.\s)*\p{Lu}\p{Ll}{1,8}$/u;
const MOST_SHORTENED = 6;

/** The stop that ends the title: the last of a sentence, before every shortened word of the journal's. */
export function endOfTitle({ text, shape }: Run): number | undefined {
  const stops = [...topLevel(shape, '.'), ...topLevel(shape, '?'), ...topLevel(shape, '!')]
    .sort((left, right) => left - right)
    .filter((at) => at > 0 && endsTitle(shape, at));
  const last = stops.at(-1);
  if (last === undefined || !isShortened(shape, last)) return last;
  const segment = (index: number) => text.slice((stops[index - 1] ?? -1) + 1, stops[index]).trim();
  let index = stops.length - 1;
  const least = Math.max(0, index - MOST_SHORTENED);
  while (index > least && SHORTENED.test(segment(index))) index -= 1;
  return segment(index).includes(' ') ? stops[index] : last;
}

/** The journal's title is shortened in its last word, or in the one before its last stop: … Res. Public Health. */
function isShortened(shape: string, stop: number): boolean {
  const journal = shape.slice(stop + 1).trimEnd();
  return keepsStop(shape.slice(0, stop + 1)) || keepsStop(`${journal.replace(/[.,]$/u, '')}.`);
}

/** A title may be a question, which a capital follows. */
function endsTitle(shape: string, at: number): boolean {
  if (shape.charAt(at) !== '.') return /^\s\p{Lu}/u.test(shape.slice(at + 1, at + 4));
  return endsSentence(shape, at);
}
