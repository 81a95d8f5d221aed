/** Facts: what records are counted and filtered by. A column holds one facet of every record, by its row. */
import type { Entry } from './record.ts';

/** A column of names: `values[codes[row]]`; an empty name where there is none. */
export interface Column {
  readonly values: readonly string[];
  readonly codes: readonly number[];
}

export const facetFields = ['article', 'journal', 'type', 'year'] as const;
export type FacetField = (typeof facetFields)[number];
/** Of every column there is a file. */
export const columnNames = [...facetFields, 'keyword'] as const;
export type ColumnName = (typeof columnNames)[number];

/** The name by which a facet counts a record; all its key words as one. */
export function factOf(entry: Entry, field: ColumnName, slug = ''): string {
  if (field === 'article') return slug;
  if (field === 'keyword') return entry.keywords.join('; ');
  if (field === 'journal') return entry.containers[0] ?? '';
  return field === 'type' ? entry.type : String(entry.year ?? '');
}

export function columnOf(names: Iterable<string>): Column {
  const places = new Map<string, number>();
  const codes: number[] = [];
  for (const name of names) {
    if (!places.has(name)) places.set(name, places.size);
    codes.push(places.get(name) ?? 0);
  }
  return { values: [...places.keys()], codes };
}

export type FacetCounts = Readonly<Record<FacetField, ReadonlyMap<string, number>>>;

/** How often each value of a column occurs in rows; records without a value are not counted. */
export function countColumn(
  { values, codes }: Column,
  rows: Iterable<number>,
): Map<string, number> {
  const counts = new Uint32Array(values.length);
  for (const row of rows) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const counted = values.map((value, code) => [value, counts[code] ?? 0] as const);
  return new Map(counted.filter(([value, count]) => value !== '' && count > 0));
}
