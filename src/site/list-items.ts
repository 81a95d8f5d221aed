/** A reference list as rows for the tools above it. */
import {
  displayName,
  isOthers,
  nameKey,
  type Reference,
  romanise,
  yearOfDate,
} from '../bibliography/index.ts';
import type { ListItem } from '../constants.ts';
import { type Locale, wordsIn } from '../i18n/index.ts';
import { keyOf } from '../search/indexer/keys.ts';
import { lookupsOf } from './lookups.ts';

export function listItems(references: readonly Reference[], locale: Locale): readonly ListItem[] {
  const { typeNames, otherType } = wordsIn(locale);
  const byAuthor = placesOf(
    references.map(({ author = [], title = '' }) => {
      const [first] = author;
      return first ? nameKey(first) : romanise(title);
    }),
  );
  const byJournal = placesOf(references.map((each) => romanise(containerOf(each))));
  return references.map((reference, index) => ({
    number: index + 1,
    authors: (reference.author ?? []).filter((name) => !isOthers(name)).map(displayName),
    journal: containerOf(reference),
    year: yearOfDate(reference.issued) ?? 0,
    type: reference.type,
    typeName: (typeNames as Record<string, string>)[reference.type] ?? otherType,
    byAuthor: byAuthor[index] ?? 0,
    byJournal: byJournal[index] ?? 0,
    key: keyOf(reference),
    lookups: lookupsOf(reference, locale).map(({ name, href }) => [name, href] as const),
  }));
}

function containerOf(reference: Reference): string {
  return reference['container-title'] ?? '';
}

/** Each key's place in their order; equal keys share a place, empty ones stand last. */
function placesOf(keys: readonly string[]): readonly number[] {
  const order = [...new Set(keys)].toSorted((a, b) =>
    a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1,
  );
  return keys.map((key) => order.indexOf(key));
}
