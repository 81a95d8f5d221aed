/** A whole search: clauses, chosen facets, the order of the answer. Pure but for the engine. */
import { type Engine, type Hits, intersection, Union } from './engine.ts';
import { type Found, findPhrase, findWords, rowsWhere } from './evaluate.ts';
import { type FacetField, facetFields } from './facts.ts';
import { unitsOf } from './fold.ts';
import { type Clause, parseQuery } from './query.ts';
import { kinds, token } from './token.ts';
import { exactBody } from './tokens.ts';

/** What a reader chose among the facets; values of one field are alternatives. */
export type Chosen = Readonly<Partial<Record<FacetField | 'author', readonly string[]>>>;

export interface Answer {
  /** Ids of the records found, the best first. */
  readonly ids: readonly string[];
  /** The part of the query that occurs nowhere; with it the answer is empty. */
  readonly missing?: string | undefined;
  /** Whether the reader asked for anything at all. */
  readonly asked: boolean;
}

/** Places before this are in a title: it stands first in a record. */
const TITLE_REACH = 16;
const EMPTY: Hits = new Map();

/** Runs a query within chosen facets. Ties are broken by year, the newest first: the order of the index. */
export async function search(engine: Engine, query: string, chosen: Chosen = {}): Promise<Answer> {
  const { hits, parts, missing } = await match(engine, query, chosen);
  if (hits === undefined) return { ids: [], asked: false };
  return { ids: await ranked(engine, [...hits.keys()], parts), missing, asked: true };
}

interface Match {
  /** Undefined where nothing was asked. */
  readonly hits: Hits | undefined;
  readonly parts: readonly Found[];
  readonly missing?: string | undefined;
}

/** What a query finds within chosen facets, in no order. */
export async function match(engine: Engine, query: string, chosen: Chosen): Promise<Match> {
  const parts: Found[] = [];
  for (const clause of parseQuery(query)) {
    const found = await findClause(engine, clause);
    const missing = found.find(({ hits }) => hits.size === 0);
    if (missing && !(clause.kind === 'phrase' && clause.optional)) {
      return { hits: EMPTY, parts, missing: missing.text };
    }
    parts.push(...found.filter((part) => part !== missing));
  }
  const answers = [...parts.map(({ hits }) => hits), ...(await chosenHits(engine, chosen))];
  return { hits: answers.length === 0 ? undefined : intersection(answers), parts };
}

async function findClause(engine: Engine, clause: Clause): Promise<Found[]> {
  if (clause.kind === 'phrase') return [await findPhrase(engine, clause)];
  if (clause.kind === 'words') return findWords(engine, clause);
  const { text } = clause;
  const fits =
    clause.kind === 'types'
      ? (type: string) => clause.types.includes(type)
      : (year: string) => Number(year) >= clause.from && Number(year) <= clause.to;
  const hits = await rowsWhere(engine, clause.kind === 'types' ? 'type' : 'year', fits);
  return [{ text, hits, author: EMPTY, journal: EMPTY }];
}

async function chosenHits(engine: Engine, chosen: Chosen): Promise<Hits[]> {
  const columns = facetFields.flatMap((field) => {
    const values = chosen[field] ?? [];
    return values.length === 0 ? [] : [rowsWhere(engine, field, (value) => values.includes(value))];
  });
  const authors = (chosen.author ?? []).map((name) => recordsBy(engine, name));
  return Promise.all([...columns, ...authors]);
}

/** Records of one author, by the whole name as shown. */
export function recordsBy(engine: Engine, name: string): Promise<Hits> {
  return engine.lookup([token(exactBody(unitsOf(name)), kinds.exactName)]);
}

/** Exact author, exact journal, title, the rest; a clause after the other. Answers come in the order of the index. */
async function ranked(
  engine: Engine,
  ids: readonly string[],
  parts: readonly Found[],
): Promise<readonly string[]> {
  const rank = new Map(ids.map((id) => [id, parts.reduce((sum, part) => sum + tier(part, id), 0)]));
  const byRank = (a: string, b: string) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  if (!parts.some(({ hits }) => hits instanceof Union)) return ids.toSorted(byRank);
  const rows = new Map((await engine.ids()).map((id, row) => [id, row]));
  return ids.toSorted((a, b) => byRank(a, b) || (rows.get(a) ?? 0) - (rows.get(b) ?? 0));
}

function tier({ hits, author, journal }: Found, id: string): number {
  if (author.has(id)) return 0;
  if (journal.has(id)) return 1;
  return (hits.get(id) ?? TITLE_REACH) < TITLE_REACH ? 2 : 3;
}
