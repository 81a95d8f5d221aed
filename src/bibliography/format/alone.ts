/** Entries that nothing else in their list can change: printed once, they print the same in every other list. */
import type { Name, Reference } from '../reference.ts';
import { EAST_ASIAN } from './item-names.ts';
import type { ListedReference } from './list.ts';
import type { StyleKind } from './styles.ts';

/**
 * Places of the entries that stand alone: numbered ones always, apart from their number; others where no name that
 * leads in them leads in another entry too. Styles tell works and persons apart by letters, titles, more names and
 * given names where a mark would be another's too, which it is not if it begins with another name; or, where given
 * names are added to first names only, wherever one is another's (CSL 1.0.2, "Disambiguation"). Works without an
 * author may be marked by their titles, and those without any name by one word for all.
 */
export function standingAlone(
  list: readonly ListedReference[],
  kind: StyleKind,
): ReadonlySet<number> {
  const places = [...list.keys()];
  if (kind === 'numeric') return new Set(places);
  const leads = list.map(({ reference }) => leadsOf(reference));
  const seen = new Map<string, number>();
  for (const lead of leads.flat()) seen.set(lead, (seen.get(lead) ?? 0) + 1);
  return new Set(places.filter((place) => leads[place]?.every((lead) => seen.get(lead) === 1)));
}

/** Each word once that a mark may begin with. */
function leadsOf(reference: Reference): readonly string[] {
  const values: readonly unknown[] = Object.values(reference);
  const names = values.filter(isNames).flatMap(([first]) => (first ? shortest(first) : []));
  if (reference.author) return [...new Set(names)];
  const { title = '', 'container-title': container = '' } = reference;
  const titles = [title, container].filter(Boolean).map((each) => each.toLowerCase());
  return [...new Set([...titles, ...(names.length > 0 ? names : [''])])];
}

function isNames(value: unknown): value is readonly Name[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
}

/** East Asian names are never cut to the family name. */
function shortest({ family = '', given = '', literal }: Name): string {
  const short = literal ?? (EAST_ASIAN.test(family) ? family + given : family);
  return short.toLowerCase();
}
