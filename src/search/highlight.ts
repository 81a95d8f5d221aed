/** What a query matched in a text as printed: ranges of the original, never of folded or appended text. Pure. */
import { rangesOf, readShown, rowMarks, type Shown } from './clause-ranges.ts';
import { runsAlike } from './fold.ts';
import { parseQuery } from './query.ts';
import { merged, type Range } from './ranges.ts';
import type { Sounds } from './sounds.ts';

export type { Shown } from './clause-ranges.ts';
export type { Range } from './ranges.ts';

/** The ranges of a shown text that a query matched, in order and apart; characters typed by sound need `sounds`. */
export function highlight(query: string, shown: Shown, sounds: Sounds = new Map()): Range[] {
  const read = readShown(shown, sounds);
  return merged(parseQuery(query).flatMap((clause) => rangesOf(clause, read)));
}

/** Whether a name is meant by what was typed: by any part of it, its pinyin or its initials. */
export function isMeant(typed: string, name: string, sounds: Sounds = new Map()): boolean {
  return highlight(typed, { text: name, names: [name], journal: name }, sounds).length > 0;
}

/** Whether marking a query needs to know how characters sound. */
export function needsSounds(query: string): boolean {
  return parseQuery(query).some(
    (clause) =>
      clause.kind === 'words' || (clause.kind === 'phrase' && runsAlike(clause.units).length > 1),
  );
}

/** The parts of a query, each a query by itself, that mark nothing in any of some texts. */
export function unmarked(
  query: string,
  texts: readonly Shown[],
  sounds: Sounds = new Map(),
): readonly string[] {
  const all = texts.map((shown) => readShown(shown, sounds));
  return parseQuery(query).flatMap((clause) => {
    if (clause.kind === 'years' || clause.kind === 'types') return [];
    if (clause.kind === 'words' && clause.field === 'any') {
      return wordsLeft(clause.words, (row) => all.some((read) => rowMarks(row, read).length > 0));
    }
    return all.some((read) => rangesOf(clause, read).length > 0) ? [] : [clause.text];
  });
}

/** Of a row of words, those that neither by themselves nor in a longer row mark anything: neighbours together. */
function wordsLeft(
  words: readonly string[],
  marks: (row: readonly string[]) => boolean,
): readonly string[] {
  const left: string[][] = [[]];
  for (let at = 0; at < words.length; ) {
    const lengths = words.slice(at).map((_, more) => words.length - at - more);
    const length = lengths.find((each) => marks(words.slice(at, at + each)));
    if (length === undefined) left.at(-1)?.push(words[at] ?? '');
    else left.push([]);
    at += length ?? 1;
  }
  return left.filter(({ length }) => length > 0).map((row) => row.join(' '));
}
