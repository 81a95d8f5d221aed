/** A list of references as a style takes it: in the style's order, each with the locale it prints under. */
import type { Reference } from '../reference.ts';
import { localeFor } from './locales.ts';
import { sortedPlaces } from './order.ts';
import type { CitationStyle } from './styles.ts';

export interface ListedReference {
  readonly reference: Reference;
  readonly locale: string;
}

export function listFor(
  references: readonly Reference[],
  style: CitationStyle,
  locales: Readonly<Record<string, string>>,
): ListedReference[] {
  const inOrder =
    style.kind === 'numeric'
      ? references
      : sortedPlaces(references, style.groupsLanguages ?? false).map(
          (place) => references[place] as Reference,
        );
  return inOrder.map((reference) => ({
    reference,
    locale: localeFor(reference.language, locales, style.english),
  }));
}
