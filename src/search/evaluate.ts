/** What a stretch of text finds. Pure but for the engine: the index and the scan give the same answer. */

import { inColumn } from './columns.ts';
import {
  type Engine,
  type Found,
  type Hits,
  intersection,
  isInTitle,
  NOTHING,
  union,
} from './engine.ts';
import { joinUnits, runsAlike, type Unit } from './fold.ts';
import type { Clause, QueryField } from './query.ts';
import { slotsOf } from './slots.ts';
import { kinds, token } from './token.ts';
import { exactBody, namePhraseOf, phraseOf } from './tokens.ts';
import { typedForms, wordHits } from './typed-words.ts';

type Phrase = Extract<Clause, { kind: 'phrase' }>;

/** Of generations: John Smith is asked, and John Smith Jr. is printed. */
const SUFFIXES = ['jr', 'sr', 'ii', 'iii', 'iv'];

export async function findPhrase(engine: Engine, clause: Phrase): Promise<Found> {
  const { units, field, whole, text, year } = clause;
  const body = exactBody(units);
  const isName = field === 'any' || field === 'author';
  const isJournal = field === 'any' || field === 'journal';
  const [author = NOTHING, journal = NOTHING, ...found] = await Promise.all([
    isName ? named(engine, body, whole) : NOTHING,
    isJournal ? engine.lookup([token(body, kinds.exactContainer)]) : NOTHING,
    whole ? NOTHING : stretch(engine, units, field),
    year === undefined ? NOTHING : wordHits(engine, year, field),
  ]);
  if (!whole) {
    const hits = union(found);
    if (hits.length > 0 || !clause.first) return { text, hits, author, journal };
    const others = { ...clause, units: clause.first, field: 'author', first: undefined } as const;
    return { ...(await findPhrase(engine, others)), text };
  }
  return { text, hits: field === 'author' ? author : journal, author, journal };
}

/** Whoever has this name; where a whole name is asked, also who has it with a suffix. */
async function named(engine: Engine, body: string, whole: boolean): Promise<Hits> {
  const names = whole ? ['', ...SUFFIXES].map((suffix) => body + suffix) : [body];
  return union(
    await Promise.all(names.map((name) => engine.lookup([token(name, kinds.exactName)]))),
  );
}

async function stretch(engine: Engine, units: readonly Unit[], field: QueryField): Promise<Hits> {
  if (field === 'journal' || field === 'keyword') return inColumn(engine, field, joinUnits(units));
  const hits = await neighbours(engine, units, field);
  return field === 'title' ? hits.filter(isInTitle) : hits;
}

/** Units side by side. */
async function neighbours(
  engine: Engine,
  units: readonly Unit[],
  field: QueryField,
): Promise<Hits> {
  const runs = runsAlike(units);
  if (runs.length < 2) return written(engine, units, field);
  const [together, half, ...apart] = await Promise.all([
    field === 'author' ? NOTHING : written(engine, units, field),
    heard(engine, units, field),
    ...runs.map((run) => runHits(engine, run, field)),
  ]);
  // Letters that touch characters are written so (PPPs政策), or they are characters still to be chosen (社hui), or
  // else a name beside them (xuanguo社区).
  return union([together, half.length > 0 ? half : intersection(apart)]);
}

async function heard(engine: Engine, units: readonly Unit[], field: QueryField): Promise<Hits> {
  const rows = slotsOf(units);
  if (rows.length === 0) return NOTHING;
  const { heardHits } = await import('./heard.ts');
  return heardHits(engine, rows, field);
}

async function runHits(engine: Engine, run: readonly Unit[], field: QueryField): Promise<Hits> {
  const [{ single, text } = { single: true, text: '' }] = run;
  if (single) return written(engine, run, field);
  const { author, pinyin } = await typedForms(engine, text, field);
  return union([author, pinyin]);
}

function written(engine: Engine, units: readonly Unit[], field: QueryField): Promise<Hits> {
  return engine.lookup(field === 'author' ? namePhraseOf(units) : phraseOf(units));
}
