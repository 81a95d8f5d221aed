/** What a query matched in a text as printed: ranges of the original, never of folded or appended text. Pure. */
import { type Unit, unitsOf } from './fold.ts';
import { type Clause, parseQuery } from './query.ts';
import { findSound, isTypedName, phrasesTyped, type Sounds } from './sounds.ts';
import { prefixesOf, SHORTEST_PINYIN_PHRASE } from './tokens.ts';

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
  if (clause.kind === 'phrase') {
    const wanted = clause.units.map(({ text }) => text);
    return stretches(units, wanted);
  }
  if (clause.kind === 'years') {
    return units.filter(({ text }) => isYear(text, clause.from, clause.to));
  }
  const written = clause.words.flatMap((word) => {
    return units.filter(({ text, single }) => !single && prefixesOf(text).includes(word));
  });
  return [...written, ...runsOfWords(clause.words).flatMap((run) => typed(run, shown, sounds))];
}

/** What letters typed may be: each word, and each row of words as one name. */
function runsOfWords(words: readonly string[]): string[] {
  return words.flatMap((_, start) =>
    words.slice(start).map((_, length) => words.slice(start, start + length + 1).join('')),
  );
}

/** Names, a journal and stretches of text whose sound was typed in letters. */
function typed(
  letters: string,
  { text, names = [], journal = '' }: Shown,
  sounds: Sounds,
): Range[] {
  const wholes = [...names, journal].filter((whole) => {
    const units = unitsOf(whole);
    return units.every(({ single }) => single) && isTyped(sounds, units, letters);
  });
  const places = wholes.flatMap((whole) => stretches(unitsOf(text), unitsOf(whole).map(textOf)));
  const phrases = phrasesTyped(letters, SHORTEST_PINYIN_PHRASE).flatMap((syllables) => {
    const stretch = findSound(sounds, text, syllables);
    return stretch === undefined ? [] : [rangeOf(stretch)];
  });
  return [...places, ...phrases];
}

/** A name, or any part of one by whole syllables. */
function isTyped(sounds: Sounds, units: readonly Unit[], letters: string): boolean {
  return isTypedName(sounds, units, letters) || soundsWithin(sounds, units, letters);
}

function soundsWithin(sounds: Sounds, units: readonly Unit[], letters: string): boolean {
  const name = units.map(textOf).join('');
  return phrasesTyped(letters, 1).some((syllables) => findSound(sounds, name, syllables));
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
