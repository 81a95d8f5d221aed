/** A list of references as a style takes it: in the style's order, each with the locale it prints under. */
import type { Reference } from '../reference.ts';
import { localeFor } from './locales.ts';
import { sortedPlaces } from './order.ts';
import type { CitationStyle } from './styles.ts';

export interface ListedReference {
  readonly reference: Reference;
  readonly locale: string;
}

/** The list, and the place in `references` of each of its entries. */
export interface ListInOrder {
  readonly list: readonly ListedReference[];
  readonly places: readonly number[];
}

export function inOrder(
  references: readonly Reference[],
  style: CitationStyle,
  locales: Readonly<Record<string, string>>,
): ListInOrder {
  const places =
    style.kind === 'numeric'
      ? [...references.keys()]
      : sortedPlaces(references, style.groupsLanguages ?? false);
  const list = places.map((place) => {
    const reference = references[place] as Reference;
    return { reference, locale: localeFor(reference.language, locales, style.english) };
  });
  return { list, places };
}

export function listFor(...list: Parameters<typeof inOrder>): readonly ListedReference[] {
  return inOrder(...list).list;
}
