/** What one clause of a query matched in a text as printed. Pure. */
import { compoundsIn } from './compounds.ts';
import { runsAlike, type Unit, unitsOf } from './fold.ts';
import { isTypedInLetters, placesOfName } from './printed-names.ts';
import type { Clause, QueryField } from './query.ts';
import { isWithin, type Range, rangeOf, stretches, textsOf } from './ranges.ts';
import { type Slot, slotsOf } from './slots.ts';
import { SHORTEST_PINYIN_PHRASE } from './sound-tokens.ts';
import { findSounds, isReadAs, isTypedName, phrasesTyped, type Sounds } from './sounds.ts';
import { beginningsOf } from './tokens.ts';

export interface Shown {
  readonly text: string;
  /** Names and journal of whatever the text shows, for what was typed in letters. */
  readonly names?: readonly string[];
  readonly journal?: string;
  /** Of a printed entry: its titles, one a line. */
  readonly title?: string;
}

/** A text to mark, read once for all parts of a query. */
export interface Read {
  readonly text: string;
  readonly units: readonly Unit[];
  /** Words within them. */
  readonly compounds: readonly Unit[];
  readonly names: readonly string[];
  readonly journal: string;
  readonly title: string;
  readonly sounds: Sounds;
}

export function readShown(shown: Shown, sounds: Sounds): Read {
  const { text, names = [], journal = '', title = '' } = shown;
  const units = unitsOf(text);
  return { text, units, compounds: compoundsIn(text, units), names, journal, title, sounds };
}

/** What one clause of a query matched. */
export function rangesOf(clause: Clause, read: Read): readonly Range[] {
  if (clause.kind === 'types') return [];
  if (clause.kind === 'years') {
    return read.units.filter(({ text }) => isYear(text, clause.from, clause.to));
  }
  const ranges =
    clause.kind === 'phrase' ? phraseRanges(clause, read) : wordRanges(clause.words, read);
  if (clause.kind === 'phrase' && clause.first && ranges.length === 0)
    return rangesOf({ ...clause, units: clause.first, field: 'author', first: undefined }, read);
  return inField(ranges, clause.field, read);
}

/**
 * `author:` marks nothing but names, `journal:` nothing but the journal, and `title:` nothing but the title, where the
 * text prints them; `keyword:` nothing of a printed entry, whose key words are not printed.
 */
function inField(ranges: readonly Range[], field: QueryField, read: Read): readonly Range[] {
  if (field === 'any') return ranges;
  if (field === 'keyword') return read.title === '' ? ranges : [];
  const places = placesOf(field, read);
  if (places.length === 0) return ranges;
  return ranges.filter((range) => places.some((place) => isWithin(range, place)));
}

function placesOf(field: 'author' | 'journal' | 'title', read: Read): readonly Range[] {
  const { text, units, names } = read;
  if (field === 'author') return names.flatMap((name) => placesOfName(text, units, name));
  return read[field].split('\n').flatMap((each) => stretches(units, textsOf(unitsOf(each))));
}

/** Units side by side, and the year that they say; where they are characters and letters, also each by itself. */
function phraseRanges(
  { units: asked, year = '' }: Extract<Clause, { kind: 'phrase' }>,
  read: Read,
): Range[] {
  const { units } = read;
  const runs = runsAlike(asked);
  const written = [...rowRanges(textsOf(asked), read), ...stretches(units, [year])];
  if (runs.length < 2) return written;
  const beside = [...written, ...heardRanges(asked, read)];
  if (beside.length > 0) return beside;
  return runs.flatMap((run) => {
    return run[0]?.single ? stretches(units, textsOf(run)) : typed(textsOf(run), read);
  });
}

/** Characters side by side of which some were only heard: 社hui. */
function heardRanges(asked: readonly Unit[], { units, sounds }: Read): Range[] {
  return slotsOf(asked).flatMap((row) =>
    units.flatMap((_, start) => {
      const stretch = units.slice(start, start + row.length);
      const fits =
        stretch.length === row.length && stretch.every((unit, at) => isSlot(unit, row[at]));
      return fits ? [rangeOf(stretch)] : [];
    }),
  );

  function isSlot({ text }: Unit, slot: Slot | undefined): boolean {
    if (slot === undefined) return false;
    return 'character' in slot ? text === slot.character : isReadAs(sounds, text, slot.syllable);
  }
}

/** As words are searched: the longest row of them that is one name or phrase, else each by itself. */
function wordRanges(words: readonly string[], read: Read): Range[] {
  if (words.length === 0) return [];
  for (let length = words.length; length > 1; length--) {
    const row = words.slice(0, length);
    const ranges = rowMarks(row, read);
    if (ranges.length > 0) return [...ranges, ...wordRanges(words.slice(length), read)];
  }
  const [word = '', ...rest] = words;
  return [...rowMarks([word], read), ...wordRanges(rest, read)];
}

/** What words matched as one name or phrase. */
export function rowMarks(row: readonly string[], read: Read): Range[] {
  return [...rowRanges(row, read), ...typed(row, read)];
}

/** Words as they are written: in the text; else in a name, of which the text prints other parts, or only initials. */
function rowRanges(row: readonly string[], { text, units, compounds, names }: Read): Range[] {
  const written = [...writtenRanges(row, units), ...joinedRanges(row, units, compounds)];
  const inNames = names.flatMap((name) => {
    return isHeld(row, name) ? placesOfName(text, units, name) : [];
  });
  return [...written, ...inNames.filter((place) => !written.some((each) => isWithin(each, place)))];
}

function isHeld(row: readonly string[], name: string): boolean {
  return writtenRanges(row, unitsOf(name)).length > 0;
}

function writtenRanges(row: readonly string[], units: readonly Unit[]): readonly Range[] {
  const [word = '', ...others] = row;
  if (others.length > 0) return stretches(units, row);
  return units.filter(({ text, single }) => text === word || (!single && isFoundBy(text, word)));
}

/** What hyphens join: egovernment in e-government, and e-government in egovernment. */
function joinedRanges(
  row: readonly string[],
  units: readonly Unit[],
  compounds: readonly Unit[],
): readonly Range[] {
  const word = row.join('');
  const words = row.length > 1 ? [...units, ...compounds] : compounds;
  return words.filter(({ text }) => isFoundBy(text, word));
}

/** Names, a journal and stretches of text whose sound was typed in letters. */
function typed(row: readonly string[], read: Read): Range[] {
  const { text, units, names, journal, sounds } = read;
  const letters = row.join('');
  const isWhole = (name: readonly Unit[]) =>
    name.length > 0 && name.every(({ single }) => single) && isTypedName(sounds, name, letters);
  const people = names.flatMap((name) => {
    const isLatin = isTypedInLetters(name, letters) && !isHeld(row, name);
    if (isLatin) return placesOfName(text, units, name);
    const characters = unitsOf(name);
    const isMeant = isWhole(characters) || isPart(characters);
    return isMeant ? stretches(units, textsOf(characters)) : [];
  });
  const journals = [journal].map(unitsOf).filter(isWhole);
  const places = journals.flatMap((name) => stretches(units, textsOf(name)));
  const phrases = phrasesTyped(letters, SHORTEST_PINYIN_PHRASE).flatMap((syllables) =>
    findSounds(sounds, units, syllables).map(rangeOf),
  );
  return [...people, ...places, ...phrases];

  /** Of a person's name, any row of whole syllables is searched. */
  function isPart(name: readonly Unit[]): boolean {
    return phrasesTyped(letters, 1).some(
      (syllables) => findSounds(sounds, name, syllables).length > 0,
    );
  }
}

function isYear(text: string, from: number, to: number): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= from && Number(text) <= to;
}

function isFoundBy(text: string, word: string): boolean {
  return text === word || beginningsOf(text).includes(word);
}
