/** Records in parts, each small enough for one Pagefind index: at 400,000 records a single one takes 10 GB to make. Pure. */
import type { Entry, SearchRecord } from '../record.ts';

/** Characters of one part: about 20,000 references, and a gigabyte while Pagefind puts them together. */
const SHARD_WEIGHT = 1_000_000;

/** Records in their order, in parts; at least one part. */
export function* shardsOf(
  records: Iterable<SearchRecord>,
  most = SHARD_WEIGHT,
): Iterable<SearchRecord[]> {
  let [part, weight, count] = [[] as SearchRecord[], 0, 0];
  for (const record of records) {
    const added = weightOf(record.entry);
    if (part.length > 0 && weight + added > most) {
      yield part;
      [part, weight, count] = [[], 0, count + 1];
    }
    part.push(record);
    weight += added;
  }
  if (part.length > 0 || count === 0) yield part;
}

function weightOf({ titles, names, containers, others }: Entry): number {
  const texts = [...titles, ...containers, ...others];
  return texts.reduce((sum, text) => sum + text.length, 0) + 8 * names.length;
}
