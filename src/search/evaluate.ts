/** What one clause of a query finds. Pure but for the engine: the index and the scan give the same answer. */
import { type Engine, type Hits, intersection, union } from './engine.ts';
import type { FacetField } from './facts.ts';
import { fold, joinUnits, type Unit } from './fold.ts';
import type { Clause, QueryField } from './query.ts';
import { plainSyllable, readSyllables } from './syllables.ts';
import { kinds, spell, token } from './token.ts';
import { exactBody, pairSyllables, pairsOf, SHORTEST_PINYIN_PHRASE } from './tokens.ts';

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
const NOTHING: Hits = new Map();

export async function findPhrase(engine: Engine, clause: Phrase): Promise<Found> {
  const { units, field, whole, text } = clause;
  const body = exactBody(units);
  const [author, journal] = await Promise.all([
    field === 'journal' ? NOTHING : engine.lookup([token(body, kinds.exactName)]),
    field === 'author' ? NOTHING : engine.lookup([token(body, kinds.exactContainer)]),
  ]);
  if (whole) return { text, hits: field === 'author' ? author : journal, author, journal };
  const hits =
    field === 'journal' ? await inJournals(engine, units) : await phraseHits(engine, units, field);
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
  const [facts, ids] = await Promise.all([engine.facts(), engine.ids()]);
  const { values, codes } = facts.columns[field];
  const wanted = values.map((value) => value !== '' && fits(value));
  const rows = ids.filter((_, row) => wanted[codes[row] ?? -1]);
  return new Map(rows.map((id) => [id, Number.POSITIVE_INFINITY]));
}

/** Neighbouring units. A character at the end is covered by the pair before it, else it is looked for by itself. */
async function phraseHits(
  engine: Engine,
  units: readonly Unit[],
  field: QueryField,
): Promise<Hits> {
  const [pair, character] =
    field === 'author' ? [kinds.namePair, kinds.nameCharacter] : [kinds.pair, kinds.character];
  const last = units.at(-1);
  const tokens = pairsOf(units, pair, kinds.word);
  const covered = last?.single ? tokens.slice(0, -1) : tokens;
  const needsLast = last?.single === true && units.at(-2)?.single !== true;
  const answers = [
    ...(covered.length > 0 ? [engine.lookup(covered)] : []),
    ...(needsLast ? [engine.lookup([token(spell(last.text), character)])] : []),
  ];
  return intersection(await all(answers));
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
    if (found.hits.size > 0) return { length, found };
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
  if (hits.size === 0 || field !== 'any') return { text, hits, author, journal: NOTHING };
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

function wordHits(engine: Engine, word: string, field: QueryField): Hits | Promise<Hits> {
  if (field === 'author') return NOTHING;
  if (field === 'any') return engine.lookup([token(word, kinds.prefix)]);
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
    ...phrases.map((syllables) => engine.lookup(pairSyllables(syllables))),
  ]);
  return { author: author ?? NOTHING, pinyin: union(pinyin) };
}

function containerForms(letters: string, readings: readonly string[][]): string[] {
  return [...new Set([letters, ...readings.map((reading) => reading.map(plainSyllable).join(''))])];
}

function all(answers: readonly (Hits | Promise<Hits>)[]): Promise<Hits[]> {
  return Promise.all(answers);
}
