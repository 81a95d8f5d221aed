/** A whole search: clauses, chosen facets, the order of the answer. Pure but for the engine. */

import { rowsWhere } from './columns.ts';
import {
  type Engine,
  type Found,
  type Hits,
  intersection,
  isInTitle,
  NOTHING,
  rowOf,
  union,
} from './engine.ts';
import { findPhrase } from './evaluate.ts';
import { type FacetField, facetFields } from './facts.ts';
import { unitsOf } from './fold.ts';
import { heldTogether } from './held.ts';
import { isPasted } from './pasted.ts';
import { type Clause, parseQuery } from './query.ts';
import { kinds, token } from './token.ts';
import { exactBody } from './tokens.ts';
import { findWords } from './typed-words.ts';

/** What a reader chose among the facets; values of one field are alternatives. */
export type Chosen = Readonly<Partial<Record<FacetField | 'author', readonly string[]>>>;

export interface Answer {
  /** Rows of the records found, the best first. */
  readonly ids: readonly number[];
  /** The part of the query that occurs nowhere; with it the answer is empty. */
  readonly missing?: string | undefined;
  /** Whether the reader asked for anything at all. */
  readonly asked: boolean;
}

/** Runs a query within chosen facets. Ties are broken by year, the newest first: the order of the index. */
export async function search(engine: Engine, query: string, chosen: Chosen = {}): Promise<Answer> {
  const { hits, parts, missing } = await match(engine, query, chosen);
  if (hits === undefined) return { ids: [], asked: false };
  return { ids: ranked(hits, parts), missing, asked: true };
}

interface Match {
  /** Undefined where nothing was asked. */
  readonly hits: Hits | undefined;
  readonly parts: readonly Found[];
  readonly missing?: string | undefined;
}

/** What a query finds within chosen facets, in no order. */
export async function match(engine: Engine, query: string, chosen: Chosen): Promise<Match> {
  const { parts, missing } = await partsOf(engine, query);
  if (missing !== undefined) return { hits: NOTHING, parts, missing };
  const answers = [...parts.map(({ hits }) => hits), ...(await chosenHits(engine, chosen))];
  return { hits: answers.length === 0 ? undefined : intersection(answers), parts };
}

type Parts = Pick<Match, 'parts' | 'missing'>;

/** The parts of a query that must all hold, or the first that occurs nowhere. */
async function partsOf(engine: Engine, query: string): Promise<Parts> {
  // All at once: each may take a file, and the first that finds nothing is an answer before the others are.
  const clauses = parseQuery(query).map((clause) => [clause, findClause(engine, clause)] as const);
  for (const [, finding] of clauses) finding.catch(() => {});
  const strict = await allOf(clauses);
  if (!isPasted(query)) return strict;
  const isFound = intersection(strict.parts.map(({ hits }) => hits)).length > 0;
  if (isFound && strict.missing === undefined) return strict;
  const found = await Promise.all(clauses.map(([, finding]) => finding));
  const held = heldTogether(found.flat());
  return held.length > 0 ? { parts: held } : strict;
}

async function allOf(clauses: readonly (readonly [Clause, Promise<Found[]>])[]): Promise<Parts> {
  const parts: Found[] = [];
  for (const [clause, finding] of clauses) {
    const found = await finding;
    const missing = found.find(({ hits }) => hits.length === 0);
    if (missing && !(clause.kind === 'phrase' && clause.optional))
      return { parts, missing: missing.text };
    parts.push(...found.filter((part) => part !== missing));
  }
  return { parts };
}

async function findClause(engine: Engine, clause: Clause): Promise<Found[]> {
  if (clause.kind === 'phrase') return [await findPhrase(engine, clause)];
  if (clause.kind === 'words') return findWords(engine, clause);
  const { text } = clause;
  const written = clause.kind === 'years' ? clause.written : [];
  const fits =
    clause.kind === 'types'
      ? (type: string) => clause.types.includes(type)
      : (year: string) => Number(year) >= clause.from && Number(year) <= clause.to;
  const [dated, named] = await Promise.all([
    rowsWhere(engine, clause.kind === 'types' ? 'type' : 'year', fits),
    written.length < 2 ? NOTHING : engine.lookup(written.map((year) => token(year, kinds.word))),
  ]);
  return [{ text, hits: union([dated, named]), author: NOTHING, journal: NOTHING }];
}

async function chosenHits(engine: Engine, chosen: Chosen): Promise<Hits[]> {
  const columns = facetFields.flatMap((field) => {
    const values = chosen[field] ?? [];
    return values.length === 0 ? [] : [rowsWhere(engine, field, (value) => values.includes(value))];
  });
  const { author = [] } = chosen;
  const authors = author.length === 0 ? [] : [recordsByAny(engine, author)];
  return Promise.all([...columns, ...authors]);
}

async function recordsByAny(engine: Engine, names: readonly string[]): Promise<Hits> {
  return union(await Promise.all(names.map((name) => recordsBy(engine, name))));
}

/** Records of one author, by the whole name as shown. */
export function recordsBy(engine: Engine, name: string): Promise<Hits> {
  return engine.lookup([token(exactBody(unitsOf(name)), kinds.exactName)]);
}

/** Exact author, exact journal, title, the rest: the tiers of all parts summed. Within a tier the order of the index stays. */
function ranked(hits: Hits, parts: readonly Found[]): number[] {
  const ranks = new Uint16Array(hits.length);
  for (const part of parts) {
    const tiers = [tierOf(part.author), tierOf(part.journal), titleTier(part.hits)];
    for (const [at, hit] of hits.entries()) {
      const best = tiers.findIndex((holds) => holds(rowOf(hit)));
      ranks[at] = (ranks[at] ?? 0) + (best === -1 ? tiers.length : best);
    }
  }
  const groups = Map.groupBy(hits.keys(), (at) => ranks[at] ?? 0);
  const inOrder = [...groups].sort(([a], [b]) => a - b);
  return inOrder.flatMap(([, group]) => group.map((at) => rowOf(hits[at] ?? 0)));
}

type Tier = (row: number) => boolean;

function titleTier(hits: Hits): Tier {
  return tierOf(hits.filter(isInTitle));
}

/** Whether an answer holds a row; asked for rows in their order. */
function tierOf(hits: Hits): Tier {
  let at = 0;
  return (row) => {
    while (at < hits.length && rowOf(hits[at] ?? 0) < row) at += 1;
    return at < hits.length && rowOf(hits[at] ?? 0) === row;
  };
}
