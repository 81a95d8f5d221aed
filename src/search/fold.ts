/**
 * FOLDING: what makes two spellings the same to a search. Build and browser share it, so that the
 * searchable text and the query meet. Pure, without packages.
 */
import { readVariants } from './variants.ts';

/** One searchable unit of a text: a character of a script without spaces (Han, kana, hangul), or a word. */
export interface Unit {
  /** Folded: lower case, no diacritics, simplified. */
  readonly text: string;
  /** A single character of a script without spaces; otherwise a run of letters or of digits. */
  readonly single: boolean;
  /** Where it stands in the original text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether white space or punctuation stands before it. */
  readonly gap: boolean;
  /** What follows an elided word in it: éducation in l’éducation. */
  readonly tail?: { readonly text: string; readonly start: number };
}

/** Stands with the character before it; marks of half-width kana are letters to Unicode. */
const MARK = /[\p{M}\uFF9E\uFF9F]/u;
const SINGLE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]$/u;
const KANA_OR_HANGUL = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const DIGIT = /^\p{N}$/u;
const LETTER = /^\p{L}$/u;
const MARKS = /\p{M}/gu;
/** Written inside a word, and left out when people type it: people's, O’Brien, xi'an; soft hyphens. */
const JOINERS = /^['’‘ʼ`´\p{Cf}]+$/u;
const APOSTROPHE = /^['’‘ʼ`´]$/;
/** Words of French and Italian that lose their vowel before another, and have it replaced by an apostrophe. */
const ELIDED = new Set(
  'l d c j m n s qu jusqu lorsqu puisqu quoiqu dell all dall nell sull un quest quell'.split(' '),
);
const VOWEL = /^[aeiouyh]/;
/** Letters that Unicode does not decompose; and rings that stand for 〇 where a keyboard lacks it. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  '○': '〇',
  '◯': '〇',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
};
const simplified = readVariants();

/** What folding made of one character. */
interface Folded {
  readonly text: string;
  readonly kind: 'single' | 'letter' | 'digit' | 'gap';
}

const known = new Map<string, readonly Folded[]>();

/**
 * The units of a text, in order: NFKC, lower case, Latin without diacritics, traditional Chinese (and
 * Japanese) characters simplified. White space and punctuation only separate words.
 */
export function unitsOf(text: string): Unit[] {
  const units: Growing[] = [];
  let previous: Folded['kind'] = 'gap';
  for (let [start, end] = [0, 0]; start < text.length; start = end) {
    do end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    while (isMark(text.codePointAt(end)));
    const cluster = text.slice(start, end);
    if (previous === 'letter' && APOSTROPHE.test(cluster)) elide(units.at(-1), end);
    for (const { text, kind } of foldCluster(cluster)) {
      const unit = units.at(-1);
      const single = kind === 'single';
      if (unit && kind === previous && !single && kind !== 'gap') {
        unit.text += text;
        unit.end = end;
        if (unit.tail) unit.tail.text += text;
      } else if (kind !== 'gap') {
        units.push({ text, single, start, end, gap: previous === 'gap' });
      }
      previous = kind;
    }
  }
  return units.some(({ tail }) => tail) ? units.map(withoutConsonant) : units;
}

/** Below U+0300, and among the common Han characters, there is none. */
function isMark(code = 0): boolean {
  return code >= 0x300 && (code < 0x4e00 || code > 0x9fff) && MARK.test(String.fromCodePoint(code));
}

/** A unit whose end is still to come. */
interface Growing extends Unit {
  text: string;
  end: number;
  tail?: { text: string; readonly start: number };
}

/** The unit is an elided word, perhaps, and its other half begins at a place of the text. */
function elide(unit: Growing | undefined, start: number): void {
  if (unit && ELIDED.has(unit.text)) unit.tail = { text: '', start };
}

/** Nothing is elided before a consonant: t’ang is no t’ and ang. */
function withoutConsonant({ tail, ...unit }: Unit): Unit {
  return tail && VOWEL.test(tail.text) ? { ...unit, tail } : unit;
}

/** A text as it is compared: its units, words apart by one space, characters of Han together. */
export function fold(text: string): string {
  return joinUnits(unitsOf(text));
}

/** Units put together again, with a space where two words meet. */
export function joinUnits(units: readonly Unit[]): string {
  const apart = (unit: Unit, previous: Unit | undefined) =>
    previous?.single === false && !unit.single;
  return units.map((unit, at) => (apart(unit, units[at - 1]) ? ' ' : '') + unit.text).join('');
}

/** Runs of characters, and words one by one. */
export function runsAlike(units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    if (unit.single && runs.at(-1)?.at(-1)?.single) runs.at(-1)?.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

/** Remembers what a character folds to: texts repeat few characters often. */
function foldCluster(cluster: string): readonly Folded[] {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const isLetter = (character: string) => !JOINERS.test(character);
  const folded = isLetter(cluster) ? [...plainForm(cluster)].filter(isLetter).map(classify) : [];
  if (cluster.length === 1) known.set(cluster, folded);
  return folded;
}

function plainForm(cluster: string): string {
  const form = KANA_OR_HANGUL.test(cluster) ? 'NFKC' : 'NFKD';
  const plain = cluster.normalize(form).toLowerCase().replace(MARKS, '');
  return [...plain].map((character) => PLAIN_LETTERS[character] ?? character).join('');
}

function classify(character: string): Folded {
  const text = simplified.get(character) ?? character;
  if (SINGLE.test(text)) return { text, kind: 'single' };
  if (DIGIT.test(text)) return { text, kind: 'digit' };
  return { text, kind: LETTER.test(text) ? 'letter' : 'gap' };
}
