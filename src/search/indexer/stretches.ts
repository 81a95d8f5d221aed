/** Records in stretches, each small enough for one Pagefind index: at 400,000 records a single one takes 10 GB to make. Pure. */
import type { Entry, SearchRecord } from '../record.ts';

/** Characters of one stretch where one is enough: about 40,000 references, and 900 MB while Pagefind puts a part of them together. */
const MOST_ALONE = 2_500_000;
/** Where there are several, the records of all of them stand in memory besides. */
const MOST_OF_SEVERAL = 2_000_000;

/** The entries of records, in their order, in stretches of like weight; at least one. */
export function* stretchesOf(
  records: Iterable<SearchRecord>,
  most = weightOfEach(records),
): Iterable<readonly Entry[]> {
  let [stretch, weight, count] = [[] as Entry[], 0, 0];
  for (const { entry } of records) {
    const added = weightOf(entry);
    if (stretch.length > 0 && weight + added > most) {
      yield stretch;
      [stretch, weight, count] = [[], 0, count + 1];
    }
    stretch.push(entry);
    weight += added;
  }
  if (stretch.length > 0 || count === 0) yield stretch;
}

function weightOfEach(records: Iterable<SearchRecord>): number {
  let all = 0;
  for (const { entry } of records) all += weightOf(entry);
  if (all <= MOST_ALONE) return MOST_ALONE;
  // The last record of a stretch may not fit: a little more room keeps the rest of all from making one more.
  return Math.ceil((1.01 * all) / Math.ceil(all / MOST_OF_SEVERAL));
}

function weightOf({ titles, names, containers, others }: Entry): number {
  const texts = [...titles, ...containers, ...others];
  return texts.reduce((sum, text) => sum + text.length, 0) + 8 * names.length;
}
