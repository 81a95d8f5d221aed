/** What an entry is found by: its fields as tokens. Pure; the index and the scan of a list share it. */
import type { Name } from '../bibliography/index.ts';
import { type Unit, unitsOf } from './fold.ts';
import { displayName, hanNameForms, latinNameForms } from './name-forms.ts';
import type { Entry } from './record.ts';
import { plainSyllable } from './syllables.ts';
import { FIELD_END, type Kind, kinds, spell, token } from './token.ts';

/** How the Han characters of an entry are read: syllables without tones, apart by spaces, one for each character. */
export interface Readings {
  /** In the order of `names`; empty for names in letters. */
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly containers: readonly string[];
}

const SHORTEST_PREFIX = 4;
const LONGEST_PREFIX = 24;
/** In units: a longer name is cut, and so is what is looked for. */
const LONGEST_EXACT = 24;
/** Running text is found by pinyin from this many syllables on; fewer are names. */
export const SHORTEST_PINYIN_PHRASE = 4;

/** The content of an entry's record: first its fields in reading order, the title first, then sets. */
export function tokensOf(entry: Entry, readings: Readings): string {
  const names = entry.names.map((name) => unitsOf(displayName(name)));
  const containers = entry.containers.map(unitsOf);
  const titles = entry.titles.map(unitsOf);
  const others = entry.others.map(unitsOf);
  const all = [...titles, ...names, ...containers, ...others];
  return [
    ...fields(all, kinds.pair, kinds.word),
    ...fields(names, kinds.namePair),
    ...syllablePairs([...readings.titles, ...readings.containers]),
    ...new Set([
      ...charactersAndPrefixes(all, kinds.character, kinds.prefix),
      ...charactersAndPrefixes(names, kinds.nameCharacter),
      ...years(entry),
      ...entry.names.flatMap((name, index) => formsOf(name, readings.names[index] ?? '')),
      ...names.flatMap(exactName),
      ...entry.containers.flatMap(exactContainer),
      ...readings.containers.flatMap(containerForms),
    ]),
  ].join(' ');
}

/** Units as tokens in reading order: each character with the one after it, and words. */
export function pairsOf(units: readonly Unit[], pair: Kind, word?: Kind): string[] {
  return units.flatMap((unit, index) => {
    if (!unit.single) return word === undefined ? [] : [token(unit.text, word)];
    const next = units[index + 1];
    return [token(spell(unit.text) + (next?.single ? spell(next.text) : ''), pair)];
  });
}

function fields(texts: readonly Unit[][], pair: Kind, word?: Kind): string[] {
  return texts.flatMap((units) => [...pairsOf(units, pair, word), FIELD_END]);
}

function charactersAndPrefixes(texts: readonly Unit[][], character: Kind, prefix?: Kind): string[] {
  return texts.flat().flatMap(({ text, single }) => {
    if (single) return [token(spell(text), character)];
    return prefix === undefined ? [] : prefixesOf(text).map((each) => token(each, prefix));
  });
}

/** The beginnings of a word that find it: itself, and those of four letters or more; of a number, only itself. */
export function prefixesOf(word: string): string[] {
  const letters = [...word];
  const longest = /^\p{N}/u.test(word) ? 0 : Math.min(letters.length - 1, LONGEST_PREFIX);
  const beginnings = [word];
  for (let length = SHORTEST_PREFIX; length <= longest; length++) {
    beginnings.push(letters.slice(0, length).join(''));
  }
  return beginnings;
}

function years({ year }: Entry): string[] {
  return year === undefined ? [] : [token(String(year), kinds.prefix)];
}

function formsOf(name: Name, reading: string): string[] {
  const isPerson = name.literal === undefined;
  const family = [...(name.family ?? '')].length;
  if (reading !== '') return nameTokens(hanNameForms(reading.split(' '), isPerson ? family : 1));
  const words = unitsOf(name.literal ?? '').map(({ text }) => text);
  return nameTokens(isPerson ? latinNameForms(name) : words);
}

function nameTokens(forms: readonly string[]): string[] {
  return forms.map((form) => token(form, kinds.nameForm));
}

function exactName(units: readonly Unit[]): string[] {
  const body = exactBody(units);
  return body === '' ? [] : [token(body, kinds.exactName)];
}

/** A journal is meant exactly by its whole name, and by the name before its bracket: 暨南学报(哲学社会科学版). */
function exactContainer(container: string): string[] {
  const [beforeBracket = ''] = container.split(/[(（]/);
  return [container, beforeBracket].flatMap((name) => {
    const body = exactBody(unitsOf(name));
    return body === '' ? [] : [token(body, kinds.exactContainer)];
  });
}

/** How a whole name stands in its token: characters spelt, words together. */
export function exactBody(units: readonly Unit[]): string {
  const meant = units.slice(0, LONGEST_EXACT);
  return meant.map(({ text, single }) => (single ? spell(text) : text)).join('');
}

function containerForms(reading: string): string[] {
  const syllables = reading.split(' ').filter(Boolean);
  if (syllables.length < 2) return [];
  const initials = syllables.map((syllable) => [...syllable][0]).join('');
  return [syllables.map(plainSyllable).join(''), initials].map((form) =>
    token(form, kinds.containerForm),
  );
}

function syllablePairs(readings: readonly string[]): string[] {
  return readings.flatMap((reading) => [...pairSyllables(reading.split(' ')), FIELD_END]);
}

/** Neighbouring syllables as tokens; the placeholder of what has no reading breaks the run. */
export function pairSyllables(syllables: readonly string[]): string[] {
  return syllables.slice(1).map((syllable, index) => {
    const pair = [syllables[index] ?? '', syllable].map(plainSyllable);
    return token(pair.join('0'), kinds.syllablePair);
  });
}
