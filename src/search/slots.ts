/** What characters and letters beside them may mean, place by place. Pure. */
import { runsAlike, type Unit } from './fold.ts';
import { readSyllables } from './syllables.ts';

/** What may stand at a place: a character, or whatever is read so. */
export type Slot = { readonly character: string } | { readonly syllable: string };

/** Rows of places that units may mean; none where they begin with letters, or hold some that are no pinyin. */
export function slotsOf(units: readonly Unit[]): Slot[][] {
  if (!units[0]?.single || units.every(({ single }) => single)) return [];
  return runsAlike(units).reduce<Slot[][]>(
    (rows, run) => {
      const readings = run[0]?.single
        ? [run.map(({ text }) => ({ character: text }))]
        : readSyllables(run[0]?.text ?? '').map((row) => row.map((syllable) => ({ syllable })));
      return rows.flatMap((row) => readings.map((reading) => [...row, ...reading]));
    },
    [[]],
  );
}
