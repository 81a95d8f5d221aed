/** What words in letters find: as names, as words of a text, as pinyin. Pure but for the engine. */

import { inJournals } from './columns.ts';
import { type Engine, type Found, type Hits, intersection, NOTHING, union } from './engine.ts';
import type { Clause, QueryField } from './query.ts';
import { plainSyllable, readSyllables } from './syllables.ts';
import { kinds, token } from './token.ts';
import { SHORTEST_PINYIN_PHRASE, syllablePhraseOf } from './tokens.ts';

type Words = Extract<Clause, { kind: 'words' }>;

/** A name typed in letters has at most this many words; a longer row is a title. */
const LONGEST_NAME = 4;
const LONGEST_ROW_WITH_NAMES = 6;
/** Of a given name. */
const LONGEST_INITIALS = 3;

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
  const { author: typed, pinyin } = await typedForms(engine, joined, field);
  const author = await cutAsTyped(engine, typed, words);
  const hits = union([author, pinyin]);
  if (hits.length === 0 || field !== 'any') return { text, hits, author, journal: NOTHING };
  const beside = await engine.lookup(words.map((word) => token(word, kinds.word)));
  return { text, hits: union([hits, beside]), author, journal: NOTHING };
}

/**
 * Of those whose name is `lian`, the ones meant by `li an`: a family name stands at either end, and is one word.
 * What stands at the other may be short for a given name, for `xu de` is 徐德 and 徐东娥.
 */
async function cutAsTyped(engine: Engine, typed: Hits, words: readonly string[]): Promise<Hits> {
  if (typed.length === 0) return typed;
  const cuts = [...new Set([1, words.length - 1])];
  const parts = cuts.map(async (cut) => {
    const ends = [words.slice(0, cut).join(''), words.slice(cut).join('')];
    const named = await all(ends.map((end) => (isPinyin(end) ? nameHits(engine, end) : typed)));
    const long = named.filter((_, at) => (ends[at] ?? '').length > LONGEST_INITIALS);
    return intersection([typed, union(named), ...long]);
  });
  return union(await Promise.all(parts));
}

function isPinyin(letters: string): boolean {
  return readSyllables(letters).length > 0;
}

function nameHits(engine: Engine, letters: string): Promise<Hits> {
  return engine.lookup([token(letters, kinds.nameForm)]);
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
  return inJournals(engine, word);
}

/** Names that are typed so, and journals and titles whose pinyin it is. */
export async function typedForms(engine: Engine, letters: string, field: QueryField) {
  const readings = field === 'author' ? [] : readSyllables(letters);
  const phrases = readings.filter(({ length }) => length >= SHORTEST_PINYIN_PHRASE);
  const [author, ...pinyin] = await all([
    field === 'journal' ? NOTHING : nameHits(engine, letters),
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
