/**
 * Facts: what every record is counted and filtered by, as columns, one row for each record in the order
 * of the index. Loaded when a search first asks for facets: about 4 bytes a record on the line.
 */
import type { SearchRecord } from './record.ts';

/** A column of names: `values[codes[row]]`; an empty name where there is none. */
export interface Column {
  readonly values: readonly string[];
  readonly codes: readonly number[];
}

export const facetFields = ['article', 'journal', 'type', 'year'] as const;
export type FacetField = (typeof facetFields)[number];

export interface Facts {
  readonly columns: Readonly<Record<FacetField, Column>>;
  /** Title of each value of the column `article`, in each language known, one a line. */
  readonly articleTitles: readonly string[];
}

/** The facts of all records, in their order. */
export function factsOf(records: readonly SearchRecord[]): Facts {
  const article = columnOf(records.map(({ slug }) => slug));
  const titles = new Map(
    records.filter(({ number }) => number === undefined).map(({ slug, text }) => [slug, text]),
  );
  return {
    columns: {
      article,
      journal: columnOf(records.map(({ entry }) => entry.containers[0] ?? '')),
      type: columnOf(records.map(({ entry }) => entry.type)),
      year: columnOf(records.map(({ entry }) => String(entry.year ?? ''))),
    },
    articleTitles: article.values.map((slug) => titles.get(slug) ?? slug),
  };
}

function columnOf(names: readonly string[]): Column {
  const places = new Map<string, number>();
  for (const name of names) if (!places.has(name)) places.set(name, places.size);
  return { values: [...places.keys()], codes: names.map((name) => places.get(name) ?? 0) };
}

export type FacetCounts = Readonly<Record<FacetField, ReadonlyMap<string, number>>>;

/** How often each value of each column occurs in rows; records without a value are not counted. */
export function countFacets({ columns }: Facts, rows: readonly number[]): FacetCounts {
  const count = (field: FacetField) => countColumn(columns[field], rows);
  return {
    article: count('article'),
    journal: count('journal'),
    type: count('type'),
    year: count('year'),
  };
}

function countColumn({ values, codes }: Column, rows: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = values[codes[row] ?? -1] ?? '';
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
