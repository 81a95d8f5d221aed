/** What one clause of a query finds. Pure but for the engine: the index and the scan give the same answer. */
import { type Engine, type Hits, hit, intersection, NOTHING, union } from './engine.ts';
import type { FacetField } from './facts.ts';
import { fold, joinUnits, type Unit } from './fold.ts';
import type { Clause, QueryField } from './query.ts';
import { plainSyllable, readSyllables } from './syllables.ts';
import { kinds, token } from './token.ts';
import {
  exactBody,
  namePhraseOf,
  phraseOf,
  SHORTEST_PINYIN_PHRASE,
  syllablePhraseOf,
} from './tokens.ts';

type Phrase = Extract<Clause, { kind: 'phrase' }>;
type Words = Extract<Clause, { kind: 'words' }>;

/** What a clause found: for a row of words, what each of them, or each name among them, did. */
export interface Found {
  readonly text: string;
  readonly hits: Hits;
  /** Records whose author, or else whose journal, is exactly this. */
  readonly author: Hits;
  readonly journal: Hits;
}

/** A name typed in letters has at most this many words; a longer row is a title. */
const LONGEST_NAME = 4;
const LONGEST_ROW_WITH_NAMES = 6;

export async function findPhrase(engine: Engine, clause: Phrase): Promise<Found> {
  const { units, field, whole, text } = clause;
  const body = exactBody(units);
  const [author, journal] = await Promise.all([
    field === 'journal' ? NOTHING : engine.lookup([token(body, kinds.exactName)]),
    field === 'author' ? NOTHING : engine.lookup([token(body, kinds.exactContainer)]),
  ]);
  if (whole) return { text, hits: field === 'author' ? author : journal, author, journal };
  const hits =
    field === 'journal' ? await inJournals(engine, units) : await neighbours(engine, units, field);
  return { text, hits, author, journal };
}

/** Journals are few: their names are searched, not the records. */
function inJournals(engine: Engine, units: readonly Unit[]): Promise<Hits> {
  const wanted = joinUnits(units);
  return rowsWhere(engine, 'journal', (name) => holds(fold(name), wanted));
}

/** Whether a folded text holds another: words from their beginning on. */
function holds(text: string, wanted: string): boolean {
  const startsWithin = /^\p{sc=Han}/u.test(wanted);
  return startsWithin ? text.includes(wanted) : ` ${text}`.includes(` ${wanted}`);
}

/** Records whose value in a column fits; not in a title. */
export async function rowsWhere(
  engine: Engine,
  field: FacetField,
  fits: (value: string) => boolean,
): Promise<Hits> {
  const { values, codes } = await engine.column(field);
  const wanted = values.map((value) => value !== '' && fits(value));
  const rows = new Uint32Array(codes.length);
  let count = 0;
  for (const [row, code] of codes.entries()) {
    if (!wanted[code]) continue;
    rows[count] = hit(row, false);
    count += 1;
  }
  return rows.subarray(0, count);
}

/** Units side by side. */
async function neighbours(
  engine: Engine,
  units: readonly Unit[],
  field: QueryField,
): Promise<Hits> {
  const runs = alike(units);
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

/** Runs of characters, and words one by one. */
function alike(units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    if (unit.single && runs.at(-1)?.at(-1)?.single) runs.at(-1)?.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

/** A row of words: names among them first, the longest; each other word by itself. */
export async function findWords(engine: Engine, clause: Words): Promise<Found[]> {
  const { words, field } = clause;
  const found: Found[] = [];
  const longest = words.length > LONGEST_ROW_WITH_NAMES ? 1 : LONGEST_NAME;
  for (let start = 0; start < words.length; start += 1) {
    const name = await longestName(engine, words.slice(start, start + longest), field);
    if (name === undefined) found.push(await findWord(engine, words[start] ?? '', field));
    else found.push(name.found);
    start += (name?.length ?? 1) - 1;
  }
  return found;
}

async function longestName(engine: Engine, words: readonly string[], field: QueryField) {
  for (let length = words.length; length > 1; length--) {
    const found = await findName(engine, words.slice(0, length), field);
    if (found.hits.length > 0) return { length, found };
  }
  return undefined;
}

/** Several words as one name (xu xuanguo, smith j), as a journal's or a title's pinyin; with them the same words side by side. */
async function findName(
  engine: Engine,
  words: readonly string[],
  field: QueryField,
): Promise<Found> {
  const joined = words.join('');
  const text = words.join(' ');
  const { author, pinyin } = await typedForms(engine, joined, field);
  const hits = union([author, pinyin]);
  if (hits.length === 0 || field !== 'any') return { text, hits, author, journal: NOTHING };
  const beside = await engine.lookup(words.map((word) => token(word, kinds.word)));
  return { text, hits: union([hits, beside]), author, journal: NOTHING };
}

async function findWord(engine: Engine, word: string, field: QueryField): Promise<Found> {
  const [{ author, pinyin }, written] = await Promise.all([
    typedForms(engine, word, field),
    wordHits(engine, word, field),
  ]);
  return { text: word, hits: union([written, author, pinyin]), author: NOTHING, journal: NOTHING };
}

async function wordHits(engine: Engine, word: string, field: QueryField): Promise<Hits> {
  if (field === 'author') return NOTHING;
  if (field === 'any') {
    const tokens = [token(word, kinds.word), token(word, kinds.prefix)];
    return union(await all(tokens.map((each) => engine.lookup([each]))));
  }
  return rowsWhere(engine, 'journal', (name) => holds(fold(name), word));
}

/** Names that are typed so, and journals and titles whose pinyin it is. */
async function typedForms(engine: Engine, letters: string, field: QueryField) {
  const readings = field === 'author' ? [] : readSyllables(letters);
  const phrases = readings.filter(({ length }) => length >= SHORTEST_PINYIN_PHRASE);
  const [author, ...pinyin] = await all([
    field === 'journal' ? NOTHING : engine.lookup([token(letters, kinds.nameForm)]),
    ...(field === 'author' ? [] : containerForms(letters, readings)).map((form) =>
      engine.lookup([token(form, kinds.containerForm)]),
    ),
    ...phrases.map((syllables) => engine.lookup(syllablePhraseOf(syllables))),
  ]);
  return { author: author ?? NOTHING, pinyin: union(pinyin) };
}

function containerForms(letters: string, readings: readonly string[][]): string[] {
  return [...new Set([letters, ...readings.map((reading) => reading.map(plainSyllable).join(''))])];
}

function all(answers: readonly (Hits | Promise<Hits>)[]): Promise<Hits[]> {
  return Promise.all(answers);
}
