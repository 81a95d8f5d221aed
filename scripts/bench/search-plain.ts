/** References as plain text, and what brute force finds in them. */
import { pinyin } from 'pinyin-pro';
import type { Name, Reference } from '../../src/bibliography/index.ts';
import { fold } from '../../src/search/fold.ts';
import { secondReadings } from './search-surnames.ts';

export interface Plain {
  readonly id: string;
  readonly reference: Reference;
  /** Folded title, journal and names. */
  readonly fields: readonly string[];
  /** Syllables of each Chinese name, in each of its readings; words of each other name. */
  readonly names: readonly (readonly string[])[];
  /** Of those, the Chinese ones. */
  readonly han: readonly (readonly string[])[];
  /** The syllables of each Chinese name with the given name first, as some type it: joined. */
  readonly turned: readonly string[];
}

export function plainOf(reference: Reference): Plain {
  const { id, title = '', author = [] } = reference;
  const journal = reference['container-title'] ?? '';
  return {
    id,
    reference,
    fields: [title, journal, ...author.map(printed)].map(fold),
    names: author.flatMap(readings),
    han: author.filter(isHanName).flatMap(readings),
    turned: author.filter(isHanName).flatMap(turned),
  };
}

export function printed({ family = '', given = '' }: Name): string {
  return isHanName({ family }) ? family + given : `${given} ${family}`;
}

function isHanName({ family = '' }: Name): boolean {
  return /\p{sc=Han}/u.test(family);
}

function turned(name: Name): string[] {
  const cut = [...(name.family ?? '')].length;
  return readings(name).map((all) => [...all.slice(cut), ...all.slice(0, cut)].join(''));
}

/** Every reading of a Chinese name, ü spelt v, u and yu (GB/T 28039—2011); the words of another. */
function readings(name: Name): string[][] {
  const { family = '', given = '' } = name;
  const first = syllables(family, given);
  if (!isHanName(name)) return [first];
  const surnames = secondReadings[family] ?? first.slice(0, 1);
  const all = surnames.map((surname) => [surname, ...first.slice(1)]);
  const spelt = ['u', 'yu'].flatMap((u) => all.map((row) => row.map((each) => spellU(each, u))));
  return [...all, ...spelt.filter((row) => row.join() !== first.join())];
}

function spellU(syllable: string, u: string): string {
  return syllable.replace(/^([ln])v/u, `$1${u}`);
}

export function syllables(family: string, given: string): string[] {
  if (!isHanName({ family })) return fold(`${given} ${family}`).split(' ');
  const options = { toneType: 'none', type: 'array', v: true } as const;
  return [...pinyin(family, { ...options, surname: 'all' }), ...pinyin(given, options)];
}

export const has = ({ fields }: Plain, text: string) =>
  fields.some((field) => field.includes(text));
export const titleOf = ({ reference }: Plain) => reference.title ?? '';
export const journalOf = ({ reference }: Plain) => reference['container-title'] ?? '';
export const yearOf = ({ reference }: Plain) => reference.issued?.['date-parts']?.[0]?.[0];
export const isHan = (one: Plain) => one.reference.language === 'zh-CN';

/** Every run of neighbouring syllables, joined. */
export function runsOf(name: readonly string[]): string[] {
  return name.flatMap((_, start) =>
    name.slice(start).map((_, length) => name.slice(start, start + length + 1).join('')),
  );
}

export function hasWord(fields: readonly string[], word: string): boolean {
  const beginning =
    word.length < 4 ? new RegExp(`(?<![a-z])${word}(?![a-z])`) : new RegExp(`(?<![a-z])${word}`);
  return fields.some((field) => beginning.test(field));
}

export function journalInitials(reference: Reference): string {
  const han = fold(reference['container-title'] ?? '').replace(/[^\p{sc=Han}]/gu, '');
  return han === ''
    ? ''
    : pinyin(han, { toneType: 'none', type: 'array', pattern: 'first' }).join('');
}
