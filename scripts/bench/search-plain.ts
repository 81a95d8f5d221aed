/** References as plain text, and what brute force finds in them. */
import { pinyin } from 'pinyin-pro';
import type { Name, Reference } from '../../src/bibliography/index.ts';
import { fold } from '../../src/search/fold.ts';

export interface Plain {
  readonly id: string;
  readonly reference: Reference;
  /** Folded title, journal and names. */
  readonly fields: readonly string[];
  /** Syllables of each Chinese name; words of each other name. */
  readonly names: readonly (readonly string[])[];
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
    names: author.map(({ family = '', given = '' }) => syllables(family, given)),
    turned: author.filter(isHanName).map(turned),
  };
}

export function printed({ family = '', given = '' }: Name): string {
  return isHanName({ family }) ? family + given : `${given} ${family}`;
}

function isHanName({ family = '' }: Name): boolean {
  return /\p{sc=Han}/u.test(family);
}

function turned({ family = '', given = '' }: Name): string {
  const all = syllables(family, given);
  const cut = [...family].length;
  return [...all.slice(cut), ...all.slice(0, cut)].join('');
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
