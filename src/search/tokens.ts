/** What an entry is found by: its fields as tokens. Pure; the index and the scan of a list share it. */
import type { Name } from '../bibliography/index.ts';
import { type Unit, unitsOf } from './fold.ts';
import { displayName, hanNameForms, latinNameForms } from './name-forms.ts';
import type { Entry } from './record.ts';
import { plainSyllable } from './syllables.ts';
import { ANY, FILLER, type Kind, kinds, type Stream, spell, token } from './token.ts';

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

/** The tokens of an entry's record, stream by stream. */
export type Tokens = Readonly<Record<Stream, readonly string[]>>;

export function tokensOf(entry: Entry, readings: Readings): Tokens {
  const names = entry.names.map((name) => unitsOf(displayName(name)));
  const titles = entry.titles.map(unitsOf);
  const others = [...names, ...[...entry.containers, ...entry.others].map(unitsOf)];
  const pairsIn = (units: readonly Unit[]) => pairs(units, kinds.pair);
  return {
    titles: titles.flatMap(row),
    text: others.flatMap(row),
    titlePairs: titles.flatMap(pairsIn),
    pairs: others.flatMap(pairsIn),
    namePairs: names.flatMap((units) => pairs(units, kinds.namePair)),
    sounds: syllablePairs([...readings.titles, ...readings.containers]),
    set: [...setOf(entry, readings, names, [...titles, ...others].flat())],
  };
}

function setOf(
  entry: Entry,
  readings: Readings,
  names: readonly Unit[][],
  units: readonly Unit[],
): Set<string> {
  return new Set([
    ...units.flatMap(({ text }) => beginningsOf(text).map((each) => token(each, kinds.prefix))),
    ...characters(names.flat(), kinds.nameCharacter),
    ...years(entry),
    ...entry.names.flatMap((name, index) => formsOf(name, readings.names[index] ?? '')),
    ...names.flatMap(exactName),
    ...entry.containers.flatMap(exactContainer),
    ...readings.containers.flatMap(containerForms),
  ]);
}

/** Characters and words in reading order. */
function row(units: readonly Unit[]): string[] {
  return [...units.map(unitToken), FILLER];
}

function unitToken({ text, single }: Unit): string {
  return single ? token(spell(text), kinds.character) : token(text, kinds.word);
}

function characters(units: readonly Unit[], kind: Kind): string[] {
  return units.filter(({ single }) => single).map(({ text }) => token(spell(text), kind));
}

/** Two, so that a phrase of every second pair reaches from no run into the next. */
const BREAK = [FILLER, FILLER];

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

/** Pairs overlap: every second one and the last say the same as all of them. */
function everySecond(tokens: readonly string[]): string[] {
  return tokens.map((each, at) => (at % 2 === 0 || at === tokens.length - 1 ? each : ANY));
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

/** Neighbouring syllables in reading order; the placeholder of what has no reading breaks the run. */
function syllablePairs(readings: readonly string[]): string[] {
  return readings.flatMap((reading) => {
    return [...syllableRow(reading.split(' ')).flatMap((each) => each ?? BREAK), ...BREAK];
  });
}

/** Syllables side by side as they are looked up. */
export function syllablePhraseOf(syllables: readonly string[]): string[] {
  return everySecond(syllableRow(syllables).map((each) => each ?? FILLER));
}

function syllableRow(syllables: readonly string[]): (string | undefined)[] {
  return syllables.slice(1).map((_, index) => {
    const pair = syllables.slice(index, index + 2).map(plainSyllable);
    return pair.every(isSyllable) ? token(pair.join('0'), kinds.syllablePair) : undefined;
  });
}

function isSyllable(text: string): boolean {
  return /^[a-z]+$/.test(text);
}
