/** Which references a state leaves, how often each value of a facet occurs among them, in which order. Pure. */
import type { ListItem } from '../../constants.ts';
import { type FacetName, facetNames, type ListState } from './state.ts';

/** Whether a reference's text matches the reader's words. */
export type TextMatch = (item: ListItem) => boolean;

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** All references in the order asked for. */
export function sortItems(items: readonly ListItem[], state: ListState): readonly ListItem[] {
  return items.toSorted(orderOf(state));
}

/** The references that fit text, facets and years, in the order they came. */
export function visibleItems(
  items: readonly ListItem[],
  state: ListState,
  matches: TextMatch,
): readonly ListItem[] {
  return items.filter((item) => matches(item) && fits(item, state));
}

/**
 * A facet's values with their counts, most frequent first: of the references that fit everything else,
 * so that choosing a second value of the same facet never promises what it can't give.
 */
export function facetValues(
  items: readonly ListItem[],
  state: ListState,
  matches: TextMatch,
  name: FacetName,
): readonly FacetValue[] {
  const counts = new Map<string, number>(state[name].map((value) => [value, 0]));
  for (const item of items) {
    if (!matches(item) || !fits(item, { ...state, [name]: [] })) continue;
    for (const value of valuesOf(item, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count);
}

/** What a reference counts for in a facet. */
export function valuesOf(item: ListItem, name: FacetName): readonly string[] {
  if (name === 'author') return item.authors;
  const value = item[name];
  return value ? [value] : [];
}

function fits(item: ListItem, state: ListState): boolean {
  const { year, only } = state;
  if (only.length > 0 && !only.includes(item.number)) return false;
  if (year && (item.year < year.from || item.year > year.to)) return false;
  return facetNames.every(
    (name) =>
      state[name].length === 0 || valuesOf(item, name).some((each) => state[name].includes(each)),
  );
}

const sortKeys: Record<ListState['sort'], (item: ListItem) => number> = {
  number: (item) => item.number,
  year: (item) => -item.year,
  author: (item) => item.byAuthor,
  journal: (item) => item.byJournal,
};
const groupKeys: Record<ListState['group'], (item: ListItem) => number> = {
  none: () => 0,
  journal: (item) => item.byJournal,
  year: (item) => -item.year,
};

function orderOf({ sort, group }: ListState): (a: ListItem, b: ListItem) => number {
  const keys = [groupKeys[group], sortKeys[sort], sortKeys.number];
  return (a, b) => keys.map((key) => key(a) - key(b)).find((order) => order !== 0) ?? 0;
}
