/**
 * The letter of 2016a. It tells works of one author and year apart (GB/T 7714—2015, 10.2.1.3) and is no part of the
 * date: CSL has the processor give it (CSL 1.0.2, “Disambiguation”, `disambiguate-add-year-suffix`), by the list at
 * hand. So it is printed again wherever the list holds the others, and told where it does not.
 */
import { yearOfDate } from '../../dates.ts';
import type { Finding } from '../../finding.ts';
import { displayName } from '../../names.ts';
import type { Reference } from '../../reference.ts';

/** Where each reference of a list begins, by its place in it. */
type LineOf = (index: number) => number | undefined;

/** A finding for every printed letter that tells its work from no other in the list. */
export function loneLetters(references: readonly Reference[], lineOf: LineOf): Finding[] {
  const letters = references.map(letterOf);
  if (letters.every((letter) => letter === undefined)) return [];
  const works = new Map<string, number>();
  for (const reference of references) {
    const key = keyOf(reference);
    works.set(key, (works.get(key) ?? 0) + 1);
  }
  return references.flatMap((reference, index): Finding[] => {
    const letter = letters[index];
    const isLone = letter !== undefined && works.get(keyOf(reference)) === 1;
    return isLone ? [lone(reference, letter, lineOf(index))] : [];
  });
}

function keyOf({ author, editor, issued }: Reference): string {
  const [first] = author ?? editor ?? [];
  return JSON.stringify([first && displayName(first), yearOfDate(issued)]);
}

const LETTERED_YEAR = /(?<!\d)(\d{4})[a-z](?![\p{L}\d])/gu;

/** The year and letter as printed. */
function letterOf({ issued, custom }: Reference): string | undefined {
  const year = yearOfDate(issued);
  if (year === undefined || custom?.printed === undefined) return undefined;
  for (const [whole, printed] of custom.printed.matchAll(LETTERED_YEAR))
    if (printed === String(year)) return whole;
  return undefined;
}

function lone({ id }: Reference, letter: string, line: number | undefined): Finding {
  return {
    kind: 'lone-letter',
    message: `The letter of ${letter} tells this work from no other of its author and year in the list, and is not kept`,
    repair: 'Add the other work, or take the letter from its citations',
    text: letter,
    reference: id,
    line,
  };
}
