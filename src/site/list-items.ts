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

/** A row as far as it is the same in every language. */
interface ListRow extends Omit<ListItem, 'typeName' | 'lookups'> {
  readonly reference: Reference;
}

/** The rows of a list, with what words and addresses in a language are added to. */
export function listRows(references: readonly Reference[]): readonly ListRow[] {
  const byAuthor = placesOf(
    references.map(({ author = [], title = '' }) => {
      const [first] = author;
      return first ? nameKey(first) : romanise(title);
    }),
  );
  const byJournal = placesOf(references.map((each) => romanise(containerOf(each))));
  return references.map((reference, index) => ({
    reference,
    number: index + 1,
    authors: (reference.author ?? []).filter((name) => !isOthers(name)).map(displayName),
    journal: containerOf(reference),
    year: yearOfDate(reference.issued) ?? 0,
    type: reference.type,
    byAuthor: byAuthor[index] ?? 0,
    byJournal: byJournal[index] ?? 0,
    key: keyOf(reference),
  }));
}

export function listItems(rows: readonly ListRow[], locale: Locale): readonly ListItem[] {
  const { typeNames, otherType } = wordsIn(locale);
  return rows.map(({ reference, ...row }) => ({
    ...row,
    typeName: (typeNames as Record<string, string>)[row.type] ?? otherType,
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
