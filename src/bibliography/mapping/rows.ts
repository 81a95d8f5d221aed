/** The shape of a format's mapping table, and how it is looked up in either direction. */
import type { ReferenceType } from '../reference.ts';
import type { Variable } from './variables.ts';

/** One line of a table: in references of these types, `tag` holds `variable`. */
export interface Row {
  readonly tag: string;
  readonly variable: Variable;
  /** Types the row is for; all when absent. */
  readonly types?: readonly ReferenceType[];
  /** Spellings of other programs: understood, never written. */
  readonly readOnly?: true;
}

/** One line of a type table: the first row of a type is written, the first row of a name is read. */
export interface TypeRow {
  readonly name: string;
  readonly type: ReferenceType;
  /** Zotero takes the name for another type: the type travels in the carrier as well. */
  readonly isMistaken?: true;
}

export const both = (tag: string, variable: Variable, types?: readonly ReferenceType[]): Row =>
  types === undefined ? { tag, variable } : { tag, variable, types };

export const readAs = (tag: string, variable: Variable, types?: readonly ReferenceType[]): Row => ({
  ...both(tag, variable, types),
  readOnly: true,
});

/** The place of a variable's first row in a table; those of no row come last. */
export function placeIn(rows: readonly Row[], variable: Variable): number {
  const places = placesOf.get(rows) ?? firstPlaces(rows);
  placesOf.set(rows, places);
  return places.get(variable) ?? rows.length;
}

type Places = ReadonlyMap<Variable, number>;
const placesOf = new WeakMap<readonly Row[], Places>();

function firstPlaces(rows: readonly Row[]): Places {
  const places = [...rows.entries()].map(([place, { variable }]) => [variable, place] as const);
  return new Map(places.toReversed());
}

/** The tag that holds a variable and is read as it again, or none: then it travels in the carrier. */
export function tagOf(rows: readonly Row[], variable: Variable, type: ReferenceType) {
  return rows.find(
    (row) =>
      row.variable === variable &&
      row.readOnly === undefined &&
      isFor(row, type) &&
      variableOf(rows, row.tag, type) === variable,
  )?.tag;
}

/** The variable that a tag holds in a reference of this type, if any. */
export function variableOf(rows: readonly Row[], tag: string, type: ReferenceType) {
  return rows.find((row) => row.tag === tag && isFor(row, type))?.variable;
}

function isFor(row: Row, type: ReferenceType): boolean {
  return row.types === undefined || row.types.includes(type);
}

/** The name written for a type, and whether reading it, here and in Zotero, gives that type back. */
export function typeNameOf(rows: readonly TypeRow[], type: ReferenceType) {
  const row = rows.find((candidate) => candidate.type === type);
  const exact =
    row !== undefined && row.isMistaken === undefined && typeNamed(rows, row.name) === type;
  return { name: row?.name, exact };
}

export function typeNamed(rows: readonly TypeRow[], name: string): ReferenceType | undefined {
  return rows.find((row) => row.name.toLowerCase() === name.toLowerCase())?.type;
}
