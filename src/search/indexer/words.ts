/** The words a search can find, by group: from them comes the nearest spelling of one that finds nothing. */
import { wordGroup } from '../files.ts';
import { unitsOf } from '../fold.ts';
import { displayName } from '../name-forms.ts';
import type { SearchRecord } from '../record.ts';

/** Shorter words have too many neighbours to guess from. */
const SHORTEST_WORD = 4;
const LETTERS = /^\p{L}+$/u;

/** Every word in letters of titles, names and journals, folded and sorted, by the group it is in. */
export function wordsByGroup(records: Iterable<SearchRecord>): Map<string, string[]> {
  const words = new Set<string>();
  for (const record of records) for (const word of wordsOf(record)) words.add(word);
  return Map.groupBy([...words].sort(), wordGroup);
}

function wordsOf({ entry }: SearchRecord): string[] {
  const texts = [...entry.titles, ...entry.containers, ...entry.names.map(displayName)];
  return texts
    .flatMap(unitsOf)
    .filter(({ single, text }) => !single && text.length >= SHORTEST_WORD && LETTERS.test(text))
    .map(({ text }) => text);
}
