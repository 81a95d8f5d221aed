/** What is counted of what was found: the values of facets, and works. Pure but for the engine. */
import { type Engine, intersection, rowOf } from './engine.ts';
import { countColumn, type FacetCounts, type FacetField } from './facts.ts';
import { type Chosen, match, recordsBy } from './search.ts';
import { type FoundWorks, firstRows, foundWorks, type Runs } from './works.ts';

/** Counts of every facet's values among the records found, each facet as if nothing of it were chosen. */
export type Facets = FacetCounts;

/** The title of every article by its slug, from the titles in the order of the values of their column. */
export async function titlesOf(
  engine: Engine,
  inOrder: () => Promise<readonly string[]>,
): Promise<ReadonlyMap<string, string>> {
  const [{ values }, names] = await Promise.all([engine.column('article'), inOrder()]);
  return new Map(values.map((slug, code) => [slug, names[code] ?? slug]));
}

/** The works that results are places of. */
export async function worksOf(
  runs: () => Promise<Runs>,
  rows: readonly number[],
): Promise<FoundWorks> {
  return foundWorks(firstRows(await runs(), rows));
}

/** Counts facets' values, each facet as if nothing of it were chosen. */
export async function facetsOf(engine: Engine, query: string, chosen: Chosen): Promise<Facets> {
  const count = async (field: FacetField) => {
    const column = await engine.column(field);
    const { hits } = await match(engine, query, { ...chosen, [field]: [] });
    const rows = hits === undefined ? column.codes.keys() : hits.map(rowOf);
    return countColumn(column, rows);
  };
  const [article, journal, type, year] = await Promise.all([
    count('article'),
    count('journal'),
    count('type'),
    count('year'),
  ]);
  return { article, journal, type, year };
}

/** How many of the records found each of some authors has, as if no author were chosen. */
export async function authorCounts(
  engine: Engine,
  query: string,
  chosen: Chosen,
  names: readonly string[],
): Promise<Map<string, number>> {
  const { hits } = await match(engine, query, { ...chosen, author: [] });
  const counts = names.map(async (name) => {
    const all = await recordsBy(engine, name);
    return [name, hits === undefined ? all.length : intersection([hits, all]).length] as const;
  });
  return new Map(await Promise.all(counts));
}
