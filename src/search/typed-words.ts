/** What words in letters find: as names, as words of a text, as pinyin. Pure but for the engine. */

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
import type { Clause, QueryField } from './query.ts';
import { SHORTEST_PINYIN_PHRASE, syllablePhraseOf } from './sound-tokens.ts';
import { plainSyllable, readSyllables } from './syllables.ts';
import { kinds, token } from './token.ts';

type Words = Extract<Clause, { kind: 'words' }>;

/** A name typed in letters has at most this many words; a longer row is a title. */
const LONGEST_NAME = 4;
const LONGEST_ROW_WITH_NAMES = 6;
/** Of a given name. */
const LONGEST_INITIALS = 3;

/** A row of words: names among them first, the longest; each other word by itself. */
export async function findWords(engine: Engine, clause: Words): Promise<Found[]> {
  const { words, joined, field } = clause;
  const found: Found[] = [];
  const longest = words.length > LONGEST_ROW_WITH_NAMES ? 1 : LONGEST_NAME;
  for (let start = 0; start < words.length; start += 1) {
    const named = await longestName(engine, words.slice(start, start + longest), field);
    const group = named ?? (await compoundAt(engine, words.slice(start), joined, field));
    found.push(group?.found ?? (await findWord(engine, words[start] ?? '', field)));
    start += (group?.length ?? 1) - 1;
  }
  return found;
}

/** Of words that hyphens join, the longest row: records that hold them all, or the one word that they make. */
async function compoundAt(
  engine: Engine,
  words: readonly string[],
  joined: readonly string[],
  field: QueryField,
) {
  const lengths = words.map((_, at) => at + 1).filter((length) => length > 1);
  const length = lengths.findLast((each) => joined.includes(words.slice(0, each).join('')));
  if (length === undefined) return undefined;
  const row = words.slice(0, length);
  const [one, ...apart] = await Promise.all(
    [row.join(''), ...row].map((word) => findWord(engine, word, field)),
  );
  const missing = apart.find(({ hits }) => hits.length === 0);
  const hits = union([one?.hits ?? NOTHING, intersection(apart.map((word) => word.hits))]);
  const text = missing?.text ?? row.join('-');
  return { length, found: { text, hits, author: NOTHING, journal: NOTHING } };
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
  const text = words.join(' ');
  // All at once: each answer may take a file, and what is not needed here is asked for by single words next.
  const [{ author: typed, pinyin }, cuts, beside] = await Promise.all([
    typedForms(engine, words.join(''), field),
    cutsOf(engine, words),
    field === 'any' ? engine.lookup(words.map((word) => token(word, kinds.word))) : NOTHING,
  ]);
  const author = union(cuts.map((ends) => cutAsTyped(typed, ends)));
  const named = union([author, pinyin]);
  const hits = named.length === 0 ? named : union([named, beside]);
  return { text, hits, author, journal: NOTHING };
}

/** One end of a row of words, and who is named so; undefined for what is no pinyin, and so is not cut otherwise. */
interface End {
  readonly letters: string;
  readonly hits: Hits | undefined;
}

/** The words in two, at the first gap and at the last: a family name stands at either end, and is one word. */
function cutsOf(engine: Engine, words: readonly string[]): Promise<End[][]> {
  const cuts = [...new Set([1, words.length - 1])].map((cut) => {
    const ends = [words.slice(0, cut).join(''), words.slice(cut).join('')];
    return Promise.all(ends.map((letters) => endOf(engine, letters)));
  });
  return Promise.all(cuts);
}

async function endOf(engine: Engine, letters: string): Promise<End> {
  return { letters, hits: isPinyin(letters) ? await nameHits(engine, letters) : undefined };
}

/**
 * Of those whose name is `lian`, the ones meant by `li an`. What stands at one end may be short for a given name, for
 * `xu de` is 徐德 and 徐东娥.
 */
function cutAsTyped(typed: Hits, ends: readonly End[]): Hits {
  const named = ends.map(({ hits = typed }) => hits);
  const long = named.filter((_, at) => (ends[at]?.letters ?? '').length > LONGEST_INITIALS);
  return intersection([typed, union(named), ...long]);
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

/** Records that hold a word, or a word that begins so; a year by itself. */
export async function wordHits(engine: Engine, word: string, field: QueryField): Promise<Hits> {
  if (field === 'author') return NOTHING;
  if (field === 'journal' || field === 'keyword') return inColumn(engine, field, word);
  const tokens = [token(word, kinds.word), token(word, kinds.prefix)];
  const hits = union(await all(tokens.map((each) => engine.lookup([each]))));
  return field === 'title' ? hits.filter(isInTitle) : hits;
}

/** Names that are typed so, and journals and titles whose pinyin it is. */
export async function typedForms(engine: Engine, letters: string, field: QueryField) {
  const isName = field === 'any' || field === 'author';
  const [author, journal, text] = await Promise.all([
    isName ? nameHits(engine, letters) : NOTHING,
    field === 'any' || field === 'journal' ? journalHits(engine, letters) : NOTHING,
    field === 'author' || field === 'keyword' ? NOTHING : soundHits(engine, letters),
  ]);
  const heard = field === 'title' ? text.filter(isInTitle) : text;
  return { author, pinyin: union([journal, heard]) };
}

async function journalHits(engine: Engine, letters: string): Promise<Hits> {
  const forms = containerForms(letters, readSyllables(letters));
  return union(await all(forms.map((form) => engine.lookup([token(form, kinds.containerForm)]))));
}

/** Stretches of titles and of journals' names. */
async function soundHits(engine: Engine, letters: string): Promise<Hits> {
  const readings = readSyllables(letters);
  const phrases = readings.filter(({ length }) => length >= SHORTEST_PINYIN_PHRASE);
  return union(await all(phrases.map((syllables) => engine.lookup(syllablePhraseOf(syllables)))));
}

function containerForms(letters: string, readings: readonly string[][]): string[] {
  return [...new Set([letters, ...readings.map((reading) => reading.map(plainSyllable).join(''))])];
}

function all(answers: readonly (Hits | Promise<Hits>)[]): Promise<Hits[]> {
  return Promise.all(answers);
}
