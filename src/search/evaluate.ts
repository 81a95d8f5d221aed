/** What a stretch of text finds. Pure but for the engine: the index and the scan give the same answer. */

import { inJournals } from './columns.ts';
import { type Engine, type Found, type Hits, intersection, NOTHING, union } from './engine.ts';
import { joinUnits, runsAlike, type Unit } from './fold.ts';
import type { Clause, QueryField } from './query.ts';
import { kinds, token } from './token.ts';
import { exactBody, namePhraseOf, phraseOf } from './tokens.ts';
import { typedForms, wordHits } from './typed-words.ts';

type Phrase = Extract<Clause, { kind: 'phrase' }>;

export async function findPhrase(engine: Engine, clause: Phrase): Promise<Found> {
  const { units, field, whole, text, year } = clause;
  const body = exactBody(units);
  const [author = NOTHING, journal = NOTHING, ...found] = await Promise.all([
    field === 'journal' ? NOTHING : engine.lookup([token(body, kinds.exactName)]),
    field === 'author' ? NOTHING : engine.lookup([token(body, kinds.exactContainer)]),
    whole ? NOTHING : stretch(engine, units, field),
    year === undefined ? NOTHING : wordHits(engine, year, field),
  ]);
  if (!whole) return { text, hits: union(found), author, journal };
  return { text, hits: field === 'author' ? author : journal, author, journal };
}

function stretch(engine: Engine, units: readonly Unit[], field: QueryField): Promise<Hits> {
  return field === 'journal'
    ? inJournals(engine, joinUnits(units))
    : neighbours(engine, units, field);
}

/** Units side by side. */
async function neighbours(
  engine: Engine,
  units: readonly Unit[],
  field: QueryField,
): Promise<Hits> {
  const runs = runsAlike(units);
  if (runs.length < 2) return written(engine, units, field);
  const parts = runs.map(async (run) => {
    const [{ single, text } = { single: true, text: '' }] = run;
    if (single) return written(engine, run, field);
    const { author, pinyin } = await typedForms(engine, text, field);
    return union([author, pinyin]);
  });
  // Letters that touch characters are written so (PPPs政策), or they are pinyin (xuanguo社区).
  const typed = field === 'author' ? NOTHING : written(engine, units, field);
  return union([await typed, intersection(await Promise.all(parts))]);
}

function written(engine: Engine, units: readonly Unit[], field: QueryField): Promise<Hits> {
  return engine.lookup(field === 'author' ? namePhraseOf(units) : phraseOf(units));
}
