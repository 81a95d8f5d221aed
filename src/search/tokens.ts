/** What an entry is found by: its fields as tokens. Pure; the index and the scan of a list share it. */
import type { Name } from '../bibliography/index.ts';
import { compoundsIn } from './compounds.ts';
import { type Unit, unitsOf } from './fold.ts';
import { displayName, hanNameForms, latinNameForms } from './name-forms.ts';
import type { Entry } from './record.ts';
import { syllablePairs } from './sound-tokens.ts';
import { plainSyllable } from './syllables.ts';
import {
  BREAK,
  everySecond,
  FILLER,
  type Kind,
  kinds,
  type Stream,
  spell,
  token,
} from './token.ts';

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

/** The tokens of an entry's record, stream by stream. */
export type Tokens = Readonly<Record<Stream, readonly string[]>>;

export function tokensOf(entry: Entry, readings: Readings): Tokens {
  const names = entry.names.map((name) => textIn(displayName(name)));
  const titles = entry.titles.map(textIn);
  const fields = [...entry.containers, ...entry.keywords, ...entry.others];
  const others = [...names, ...fields.map(textIn)];
  const pairsIn = ({ units }: Text) => pairs(units, kinds.pair);
  const typed = new Set(titles.flatMap(typedWords));
  return {
    titles: titles.flatMap(row),
    text: others.flatMap(row),
    titlePairs: titles.flatMap(pairsIn),
    pairs: others.flatMap(pairsIn),
    namePairs: names.flatMap(({ units }) => pairs(units, kinds.namePair)),
    titleSounds: syllablePairs(readings.titles),
    sounds: syllablePairs(readings.containers),
    titleSet: [...typed],
    set: [
      ...new Set([...others.flatMap(typedWords), ...namedBy(entry, readings)]).difference(typed),
    ],
  };
}

/** A text and its units. */
interface Text {
  readonly text: string;
  readonly units: readonly Unit[];
}

function textIn(text: string): Text {
  return { text, units: unitsOf(text) };
}

/** Beginnings of words, and words within them. */
function typedWords({ text, units }: Text): string[] {
  const compounds = compoundsIn(text, units);
  const words = [...units, ...compounds].flatMap((unit) => beginningsOf(unit.text));
  return [...words, ...compounds.map((unit) => unit.text)].map(prefix);
}

/** Ways to name an entry: by its authors, its year, its journal. */
function namedBy(entry: Entry, readings: Readings): string[] {
  const names = entry.names.map((name) => unitsOf(displayName(name)));
  return [
    ...characters(names.flat(), kinds.nameCharacter),
    ...years(entry),
    ...entry.names.flatMap((name, index) => formsOf(name, readings.names[index] ?? '')),
    ...names.flatMap(exactName),
    ...entry.containers.flatMap(exactContainer),
    ...readings.containers.flatMap(containerForms),
  ];
}

function prefix(word: string): string {
  return token(word, kinds.prefix);
}

/** Characters and words in reading order. */
function row({ units }: Text): string[] {
  return [...units.map(unitToken), FILLER];
}

function unitToken({ text, single }: Unit): string {
  return single ? token(spell(text), kinds.character) : token(text, kinds.word);
}

function characters(units: readonly Unit[], kind: Kind): string[] {
  return units.filter(({ single }) => single).map(({ text }) => token(spell(text), kind));
}

/** Each character with the one after it, in reading order; runs of them apart by a break. */
function pairs(units: readonly Unit[], kind: Kind): string[] {
  const tokens = units.map((_, index) => pairAt(units, index, kind));
  return tokens.flatMap((each, index) => each ?? (index > 0 && tokens[index - 1] ? BREAK : []));
}

function pairAt(units: readonly Unit[], index: number, kind: Kind): string | undefined {
  const [one, next] = [units[index], units[index + 1]];
  return one?.single && next?.single ? token(spell(one.text + next.text), kind) : undefined;
}

/** Units side by side as they are looked up: characters by their pairs, else one by one. */
export function phraseOf(units: readonly Unit[]): string[] {
  if (units.length < 2 || !units.every(({ single }) => single)) return units.map(unitToken);
  return everySecond(pairs(units, kinds.pair).slice(0, units.length - 1));
}

/** Characters side by side in one name. */
export function namePhraseOf(units: readonly Unit[]): string[] {
  if (units.length < 2) return characters(units, kinds.nameCharacter);
  return everySecond(pairs(units, kinds.namePair).slice(0, units.length - 1));
}

/** The shorter beginnings of a word that find it: of four letters or more; of a number, none. */
export function beginningsOf(word: string): string[] {
  const letters = [...word];
  const longest = /^\p{N}/u.test(word) ? 0 : Math.min(letters.length - 1, LONGEST_PREFIX);
  const beginnings: string[] = [];
  for (let length = SHORTEST_PREFIX; length <= longest; length++) {
    beginnings.push(letters.slice(0, length).join(''));
  }
  return beginnings;
}

function years({ year }: Entry): string[] {
  return year === undefined ? [] : [prefix(String(year))];
}

function formsOf(name: Name, reading: string): string[] {
  const isPerson = name.literal === undefined;
  const family = [...(name.family ?? '')].length;
  if (reading !== '') return nameTokens(hanNameForms(reading.split(' '), isPerson ? family : 1));
  const words = unitsOf(name.literal ?? '').map(({ text }) => text);
  return nameTokens(isPerson ? latinNameForms(name) : words);
}

function nameTokens(forms: readonly string[]): string[] {
  return forms.filter(isTyped).map((form) => token(form, kinds.nameForm));
}

/** Without the placeholder of a character that has no reading: nobody types it, and Pagefind would cut the token there. */
function isTyped(form: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(form);
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
  const initials = syllables.map(([letter]) => letter).join('');
  return [syllables.map(plainSyllable).join(''), initials]
    .filter(isTyped)
    .map((form) => token(form, kinds.containerForm));
}
