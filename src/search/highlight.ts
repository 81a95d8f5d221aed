/** What a query matched in a text as printed: ranges of the original, never of folded or appended text. Pure. */
import { type Unit, unitsOf } from './fold.ts';
import { type Clause, parseQuery, type QueryField } from './query.ts';
import { findSounds, isTypedName, phrasesTyped, type Sounds } from './sounds.ts';
import { beginningsOf, SHORTEST_PINYIN_PHRASE } from './tokens.ts';

/** From the first to the character after the last, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Shown {
  readonly text: string;
  /** Names and journal that stand in the text, for what was typed in letters. */
  readonly names?: readonly string[];
  readonly journal?: string;
}

/** The ranges of a shown text that a query matched, in order and apart; characters typed by sound need `sounds`. */
export function highlight(query: string, shown: Shown, sounds: Sounds = new Map()): Range[] {
  const units = unitsOf(shown.text);
  const ranges = parseQuery(query).flatMap((clause) => rangesOf(clause, units, shown, sounds));
  return merge(ranges.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Whether a name is meant by what was typed: by any part of it, its pinyin or its initials. */
export function isMeant(typed: string, name: string, sounds: Sounds = new Map()): boolean {
  return highlight(typed, { text: name, names: [name], journal: name }, sounds).length > 0;
}

/** Whether marking a query needs to know how characters sound. */
export function needsSounds(query: string): boolean {
  return parseQuery(query).some(({ kind }) => kind === 'words');
}

function rangesOf(
  clause: Clause,
  units: readonly Unit[],
  shown: Shown,
  sounds: Sounds,
): readonly Range[] {
  if (clause.kind === 'types') return [];
  if (clause.kind === 'years') {
    return units.filter(({ text }) => isYear(text, clause.from, clause.to));
  }
  const ranges =
    clause.kind === 'phrase'
      ? [...stretches(units, clause.units.map(textOf)), ...stretches(units, [clause.year ?? ''])]
      : wordRanges(clause.words, units, shown, sounds);
  return inField(ranges, clause.field, units, shown);
}

/** `author:` marks nothing but names, `journal:` nothing but the journal, where the text prints them so. */
function inField(
  ranges: readonly Range[],
  field: QueryField,
  units: readonly Unit[],
  { names = [], journal = '' }: Shown,
): readonly Range[] {
  const fields = { any: [], author: names, journal: [journal] }[field];
  const places = fields.flatMap((whole) => stretches(units, unitsOf(whole).map(textOf)));
  if (places.length === 0) return ranges;
  return ranges.filter(({ start, end }) =>
    places.some((place) => place.start <= start && end <= place.end),
  );
}

/** As words are searched: the longest row of them that is one name or phrase, else each by itself. */
function wordRanges(
  words: readonly string[],
  units: readonly Unit[],
  shown: Shown,
  sounds: Sounds,
): Range[] {
  if (words.length === 0) return [];
  for (let length = words.length; length > 1; length--) {
    const row = words.slice(0, length);
    const ranges = [...stretches(units, row), ...typed(row.join(''), units, shown, sounds)];
    if (ranges.length > 0)
      return [...ranges, ...wordRanges(words.slice(length), units, shown, sounds)];
  }
  const [word = '', ...rest] = words;
  const written = units.filter(({ text, single }) => !single && isFoundBy(text, word));
  const ranges = [...written, ...typed(word, units, shown, sounds)];
  return [...ranges, ...wordRanges(rest, units, shown, sounds)];
}

/** Names, a journal and stretches of text whose sound was typed in letters. */
function typed(
  letters: string,
  units: readonly Unit[],
  { names = [], journal = '' }: Shown,
  sounds: Sounds,
): Range[] {
  const isWhole = (name: readonly Unit[]) =>
    name.length > 0 && name.every(({ single }) => single) && isTypedName(sounds, name, letters);
  const people = names.map(unitsOf).filter((name) => isWhole(name) || isPart(name));
  const journals = [journal].map(unitsOf).filter(isWhole);
  const places = [...people, ...journals].flatMap((name) => stretches(units, name.map(textOf)));
  const phrases = phrasesTyped(letters, SHORTEST_PINYIN_PHRASE).flatMap((syllables) =>
    findSounds(sounds, units, syllables).map(rangeOf),
  );
  return [...places, ...phrases];

  /** Of a person's name, any row of whole syllables is searched. */
  function isPart(name: readonly Unit[]): boolean {
    return phrasesTyped(letters, 1).some(
      (syllables) => findSounds(sounds, name, syllables).length > 0,
    );
  }
}

/** Every stretch of units with these texts. */
function stretches(units: readonly Unit[], wanted: readonly string[]): Range[] {
  return units.flatMap((_, start) => {
    const stretch = units.slice(start, start + wanted.length);
    const fits = stretch.length === wanted.length && stretch.every(isWanted);
    return fits && wanted.length > 0 ? [rangeOf(stretch)] : [];
  });

  function isWanted({ text }: Unit, index: number): boolean {
    return text === wanted[index];
  }
}

function rangeOf(units: readonly Unit[]): Range {
  return { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 };
}

function textOf({ text }: Unit): string {
  return text;
}

function isYear(text: string, from: number, to: number): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= from && Number(text) <= to;
}

function isFoundBy(text: string, word: string): boolean {
  return text === word || beginningsOf(text).includes(word);
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      merged.push({ start, end });
    }
  }
  return merged;
}
