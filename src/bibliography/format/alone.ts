/** Entries that nothing else in their list can change: printed once, they print the same in every other list. */
import type { Name, Reference } from '../reference.ts';
import type { ListedReference } from './list.ts';
import { EAST_ASIAN } from './prepare.ts';
import type { StyleKind } from './styles.ts';

/**
 * Places of the entries that stand alone: numbered ones always, apart from their number; others where no name in
 * them is in another entry too, since styles tell works and persons apart by letters, titles and given names
 * (CSL 1.0.2, "Disambiguation"). Of works without any name at most a single one stands alone.
 */
export function standingAlone(
  list: readonly ListedReference[],
  kind: StyleKind,
): ReadonlySet<number> {
  const places = [...list.keys()];
  if (kind === 'numeric') return new Set(places);
  const names = list.map(({ reference }) => namesOf(reference));
  const seen = new Map<string, number>();
  for (const name of names.flat()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return new Set(places.filter((place) => names[place]?.every((name) => seen.get(name) === 1)));
}

/** Each name once, as far as styles may shorten it; one that stands for none, where there is none. */
function namesOf(reference: Reference): readonly string[] {
  const values: readonly unknown[] = Object.values(reference);
  const lists = values.filter(isNames);
  const names = new Set(lists.flat().map(shortest));
  return names.size > 0 ? [...names] : [''];
}

function isNames(value: unknown): value is readonly Name[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
}

/** East Asian names are never cut to the family name. */
function shortest({ family = '', given = '', literal }: Name): string {
  const short = literal ?? (EAST_ASIAN.test(family) ? family + given : family);
  return short.toLowerCase();
}
