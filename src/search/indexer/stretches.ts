/** Records in stretches, each small enough for one Pagefind index: at 400,000 records a single one takes 10 GB to make. Pure. */
import type { Entry, SearchRecord } from '../record.ts';

/** Characters of one stretch: about 40,000 references, and a gigabyte while Pagefind puts a part of them together. */
const STRETCH_WEIGHT = 2_500_000;

/** Records in their order, in stretches; at least one. */
export function* stretchesOf(
  records: Iterable<SearchRecord>,
  most = STRETCH_WEIGHT,
): Iterable<SearchRecord[]> {
  let [stretch, weight, count] = [[] as SearchRecord[], 0, 0];
  for (const record of records) {
    const added = weightOf(record.entry);
    if (stretch.length > 0 && weight + added > most) {
      yield stretch;
      [stretch, weight, count] = [[], 0, count + 1];
    }
    stretch.push(record);
    weight += added;
  }
  if (stretch.length > 0 || count === 0) yield stretch;
}

function weightOf({ titles, names, containers, others }: Entry): number {
  const texts = [...titles, ...containers, ...others];
  return texts.reduce((sum, text) => sum + text.length, 0) + 8 * names.length;
}
