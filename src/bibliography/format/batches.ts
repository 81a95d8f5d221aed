/**
 * Which entries of a list must be formatted together.
 *
 * Numbered entries do not depend on one another. Elsewhere those of one first author and year do: a
 * style tells them apart by letters after the year. Nothing else in a list changes an entry, so long
 * lists are formatted part by part, in linear time and in memory that does not grow with them.
 */
import type { Reference } from '../reference.ts';
import type { ListedReference } from './list.ts';
import type { StyleKind } from './styles.ts';

/** The most entries that are formatted together, but for what must be. */
export const BATCH_SIZE = 500;

/** Batches of places (of `size`, if one group is not larger) that hold every wanted entry with whatever it must be formatted with. */
export function batchesOf(
  list: readonly ListedReference[],
  kind: StyleKind,
  isWanted: (place: number) => boolean,
  size = BATCH_SIZE,
): number[][] {
  const batches: number[][] = [];
  let open: number[] = [];
  for (const group of groupsOf(list, kind)) {
    if (!group.some(isWanted)) continue;
    if (open.length + group.length > size && open.length > 0) {
      batches.push(open);
      open = [];
    }
    open = open.concat(group);
  }
  return open.length > 0 ? [...batches, open] : batches;
}

function groupsOf(list: readonly ListedReference[], kind: StyleKind): Iterable<number[]> {
  if (kind === 'numeric') return [...list.keys()].map((place) => [place]);
  const groups = new Map<string, number[]>();
  for (const [place, { reference }] of list.entries()) {
    const key = ambiguityKey(reference);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups.values();
}

/**
 * Works are ambiguous at most where the first family name and the year agree; works that no name leads
 * are all taken together, since some styles print one word, 佚名, in its place.
 */
function ambiguityKey(reference: Reference): string {
  const isPart = reference['container-title'] !== undefined;
  const editor = isPart ? undefined : (reference.editor ?? reference.compiler);
  const { family, literal } = (reference.author ?? reference.director ?? editor)?.[0] ?? {};
  const year = reference.issued?.['date-parts']?.[0]?.[0] ?? '';
  return `${(family ?? literal ?? '').toLowerCase()} ${year}`;
}
