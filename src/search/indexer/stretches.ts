/** Records in stretches, each small enough for one Pagefind index: at 400,000 records a single one takes 10 GB to make. Pure. */
import type { Entry, SearchRecord } from '../record.ts';

/** Characters of one stretch where one is enough: about 40,000 references, and 900 MB while Pagefind puts a part of them together. */
const MOST_ALONE = 2_500_000;
/** Where there are several, the records of all of them stand in memory besides. */
const MOST_OF_SEVERAL = 2_000_000;

/**
 * What is made of records, in their order, in stretches of like weight; at least one. Each stretch has a maker of its
 * own, and of the records themselves none is kept.
 */
export function* stretchesOf<T>(
  records: Iterable<SearchRecord>,
  makerOf: () => (entry: Entry) => T,
  most?: number,
): Iterable<T[]> {
  const limit = most ?? weightOfEach(records);
  let [stretch, weight, count, make] = [[] as T[], 0, 0, makerOf()];
  for (const { entry } of records) {
    const added = weightOf(entry);
    if (stretch.length > 0 && weight + added > limit) {
      yield stretch;
      [stretch, weight, count, make] = [[], 0, count + 1, makerOf()];
    }
    stretch.push(make(entry));
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
