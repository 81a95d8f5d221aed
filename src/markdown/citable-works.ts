/** The works of a list as author–date marks name them: by their authors and their year. */
import type { Reference } from '../bibliography/index.ts';

export const HAN = /\p{Script=Han}/u;

/** What a mark can say of a work: who wrote it, when, and which of several of that year it is. */
export interface CitableWork {
  readonly id: string;
  /** Family names, or whole names of bodies, as a text may print them, author by author. */
  readonly authors: readonly (readonly string[])[];
  readonly year: string;
  readonly letter: string;
}

/** The works of a list as marks name them; those without author or year cannot be cited so. */
export function citableWorks(references: readonly Reference[]): readonly CitableWork[] {
  return references.flatMap(({ id, author, editor, issued, custom }) => {
    const year = issued?.['date-parts']?.[0]?.[0];
    const authors = (author ?? editor ?? [])
      .filter(({ literal }) => literal !== 'others')
      .map(formsOf)
      .filter((forms) => forms.length > 0);
    if (year === undefined || authors.length === 0) return [];
    const letter = new RegExp(`(?<!\\d)${year}([a-z])(?![a-z])`, 'u').exec(
      custom?.printed ?? '',
    )?.[1];
    return [{ id, authors, year: String(year), letter: letter ?? '' }];
  });
}

type PrintedName = NonNullable<Reference['author']>[number];

function formsOf(name: PrintedName): string[] {
  const { family = '', given = '', literal } = name;
  if (literal !== undefined) return [literal];
  const whole = [name['non-dropping-particle'], family].filter(Boolean).join(' ');
  return HAN.test(family) ? [family + given] : [...new Set([whole, family])];
}

const AND = String.raw`\s*(?:,?\s+(?:and|&)\s+|[,，]\s*|、|和|与|及)\s*`;
const OTHERS = String.raw`(?:\s*[,，]?\s*et\s+al\.?|\s*等人?|\s+and\s+(?:others|colleagues))`;

/** Patterns of a work's authors: all of them, or the first (and second) with 等 or et al. */
const patterns = new WeakMap<CitableWork, string>();

function patternOf(work: CitableWork): string {
  const known = patterns.get(work);
  if (known !== undefined) return known;
  const names = work.authors.map((forms) => `(?:${forms.map(escaped).join('|')})`);
  const [first = ''] = names;
  const some =
    names.length > 1
      ? `|${names.slice(0, 2).join(AND)}${OTHERS}|${first}${OTHERS}`
      : `|${first}${OTHERS}`;
  const pattern = `(?:${names.slice(0, 6).join(AND)}${some})`;
  patterns.set(work, pattern);
  return pattern;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}

/** Whether all that these words name are the work's authors, in full or with 等 or et al. */
export function isBy(work: CitableWork, names: string): boolean {
  return new RegExp(`^${patternOf(work)}$`, 'iu').test(names.trim());
}

/** The authors of the work where a text ends with them. */
export function nameAtEnd(before: string, work: CitableWork): string {
  return (
    new RegExp(`(?<![\\p{Script=Latin}\\p{N}-])${patternOf(work)}$`, 'u').exec(before)?.[0] ?? ''
  );
}

/** Whether a work is of the year; a letter counts where the list prints letters for these authors. */
export function isOf(
  work: CitableWork,
  printed: string,
  works: readonly CitableWork[],
  names: string,
): boolean {
  const [year = '', letter = ''] = [printed.slice(0, 4), printed.slice(4)];
  if (work.year !== year) return false;
  const lettered = works.some(
    (each) => each.letter !== '' && each.year === year && isBy(each, names),
  );
  return !lettered || letter === '' || work.letter === letter;
}
