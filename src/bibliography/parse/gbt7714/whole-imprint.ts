/**
 * Where the numbers of an article are whole and something else follows them that no rule knows: the head of the next
 * page, another entry, a note of the editors.
 */
import type { Reference } from '../../reference.ts';
import { type Run, slice } from './run.ts';

const YEAR = String.raw`(?:1[4-9]|20)\d\d`;
const ISSUE = String.raw`\([^()]{1,16}\)`;
const PAGES = String.raw`[A-Za-z]?\d{1,7}(?:\s?[-–—~]+\s?[A-Za-z]?\d{1,7})?(?:\s?[,+]\s?\d{1,5}(?:[-–—]\d{1,5})?)*`;
const NUMBERS = new RegExp(
  [
    String.raw`(?:${YEAR}\s?[,;:]?\s?(?:[A-Z]?\d{1,4})?\s?,?\s?(?:${ISSUE})?|\d{1,4}\s?${ISSUE})\s?:\s?${PAGES}(?![\w-])`,
    String.raw`${YEAR}\s?,?\s?(?:\d{1,4}\s?)?${ISSUE}(?=\.)`,
  ].join('|'),
  'u',
);

/** Whether numbers of the imprint were taken for the title of the journal, or the other way round. */
export function isMuddled({ issued, 'container-title': title }: Partial<Reference>): boolean {
  if (title === undefined || !/\d\s?[(:（：]/u.test(title)) return false;
  return issued === undefined || NUMBERS.test(title);
}

/** The imprint up to the end of its numbers, and what follows; undefined where nothing does. */
export function untilNumbers(run: Run): { imprint: Run; rest: string } | undefined {
  const match = NUMBERS.exec(run.shape);
  const to = (match?.index ?? 0) + (match?.[0].length ?? 0);
  const rest = run.text.slice(to).replace(/^[\s.,;。，；]+|\s+$/gu, '');
  return match === null || rest === '' ? undefined : { imprint: slice(run, 0, to), rest };
}
