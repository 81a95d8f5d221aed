/** The ways people type a person's name in letters. Pure; made when the index is built, looked up when searched. */
import type { Name } from '../bibliography/index.ts';
import { unitsOf } from './fold.ts';
import { readSyllables, spellings } from './syllables.ts';

const LONGEST_HAN_NAME = 6;
/** In pinyin; in other languages it makes a form that nobody types. */
const U_UMLAUT = /\b([ln])ü/giu;

/** Small words before a family name, as many files hold them: de la Cruz. */
const PARTICLE = /^((?:\p{Ll}[\p{L}’']*\s+)+)(\p{Lu}.*)$/u;
/** Family name first and no space between: 徐选国, 山本ヒロシ, 김철수. */
const BEGINS_EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const ENDS_EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]$/u;

/** A name as one prints it without knowing more: 徐选国, Andrew Abbott, 世界银行. */
export function displayName(name: Name): string {
  const { family = '', given = '', literal, suffix } = name;
  if (literal !== undefined) return literal;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  const together = ENDS_EAST_ASIAN.test(family) && BEGINS_EAST_ASIAN.test(given);
  const parts = together ? [family + given] : [given, particle, family, suffix];
  return parts.filter(Boolean).join(' ');
}

/**
 * A Han name from its syllables, of which the first `familyLength` are the family name: xu, xuanguo,
 * xuxuanguo, xuanguoxu, xxg, xuxg, xgxu, and every other run of syllables.
 */
export function hanNameForms(syllables: readonly string[], familyLength: number): string[] {
  if (syllables.length > LONGEST_HAN_NAME) return [];
  const forms = new Set<string>();
  for (const reading of readings(syllables)) {
    const [family, given] = [reading.slice(0, familyLength), reading.slice(familyLength)];
    for (const run of runsOf(reading)) forms.add(run.join(''));
    addBothOrders(forms, family, given);
    if (reading.length > 1) forms.add(initials(reading));
  }
  forms.delete('');
  return [...forms];
}

/** A name in letters: smith, john, johnsmith, smithjohn, jsmith, smithj, smithja; pinyin given names also by syllable. */
export function latinNameForms(name: Name): string[] {
  const { family = '', given = '' } = name;
  // Lü Xiaobo is typed as 吕 is.
  const spelt = ['v', 'yu'].flatMap((u) => {
    const [last, first] = [family, given].map((part) => asTyped(part, u));
    return last === family && first === given
      ? []
      : typedForms({ ...name, family: last, given: first });
  });
  return [...new Set([...typedForms(name), ...spelt])];
}

function asTyped(text: string, u: string): string {
  return text.normalize('NFC').replace(U_UMLAUT, `$1${u}`);
}

function typedForms({ family: whole = '', given = '', ...rest }: Name): string[] {
  const stated = rest['non-dropping-particle'] ?? rest['dropping-particle'];
  const [, leading = '', family = ''] = (!stated && PARTICLE.exec(whole)) || ['', '', whole];
  const particle = wordsOf(stated ?? leading);
  const familyWords = wordsOf(family);
  const readings = givenReadings(wordsOf(given));
  const lastName = [...particle, ...familyWords];
  const names = [familyWords, lastName, ...readings].flatMap((words) => [...words, words.join('')]);
  const forms = new Set(names.filter(({ length }) => length > 1));
  for (const givenWords of readings) {
    for (const last of [familyWords, lastName]) addBothOrders(forms, last, givenWords);
  }
  forms.delete('');
  return [...forms];
}

function givenReadings(given: readonly string[]): (readonly string[])[] {
  return [given, ...given.slice(0, 1).map((first) => [first]), ...givenSyllables(given)];
}

/** A given name of one word as two syllables, where it may be pinyin: Xuanguo. */
export function givenSyllables(given: readonly string[]): (readonly string[])[] {
  const [only = ''] = given;
  const readings = given.length === 1 && only.length > 3 ? readSyllables(only) : [];
  return readings.filter(isGivenName);
}

function isGivenName(syllables: readonly string[]): boolean {
  return syllables.length === 2;
}

function addBothOrders(
  forms: Set<string>,
  family: readonly string[],
  given: readonly string[],
): void {
  if (family.length === 0 || given.length === 0) return;
  const last = family.join('');
  for (const first of [given.join(''), initials(given)]) {
    forms.add(last + first).add(first + last);
  }
}

export function initials(words: readonly string[]): string {
  return words.map((word) => [...word][0] ?? '').join('');
}

function wordsOf(text: string): string[] {
  return unitsOf(text).map((unit) => unit.text);
}

/** Every run of neighbouring syllables. */
function runsOf(syllables: readonly string[]): string[][] {
  return syllables.flatMap((_, start) =>
    syllables.slice(start).map((_, length) => syllables.slice(start, start + length + 1)),
  );
}

/** lü is typed in three ways; a name has at most one or two such syllables. */
function readings(syllables: readonly string[]): string[][] {
  return syllables.reduce<string[][]>(
    (heads, syllable) =>
      heads.flatMap((head) => spellings(syllable).map((spelling) => [...head, spelling])),
    [[]],
  );
}
