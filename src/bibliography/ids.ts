/**
 * Ids that people can read, type and cite by: `zhao-2020`, `zhao-2020-b`, `minzhengbu-2021`.
 */
import { yearOfDate } from './dates.ts';
import { isOthers } from './names.ts';
import { pinyinSyllables, surnameSyllables } from './pinyin.ts';
import type { Name, Reference } from './reference.ts';

const HAN = /\p{Script=Han}/u;
const MAX_WORDS = 4;
const MAX_LENGTH = 40;

/**
 * Gives every reference an id that is unique in the list, ASCII, and the same on every run:
 * first author's family name (surnames in their own reading), else the first words of the title,
 * with the year; `-b`, `-c` … for the second and third of a kind in list order.
 * Ids that are there already stay; pass `id: ''` for one to be made.
 */
export function assignIds(references: readonly Reference[]): Reference[] {
  const taken = new Set(references.map(({ id }) => id).filter(Boolean));
  const next = new Map<string, number>();
  return references.map((reference) => {
    if (reference.id !== '') return reference;
    const id = freeId(idOf(reference), taken, next);
    taken.add(id);
    return { ...reference, id };
  });
}

function freeId(stem: string, taken: ReadonlySet<string>, next: Map<string, number>): string {
  let count = next.get(stem) ?? 0;
  let id = stem;
  while (taken.has(id)) {
    count += 1;
    id = `${stem}-${letters(count)}`;
  }
  next.set(stem, count);
  return id;
}

/** 1 → b, 25 → z, 26 → aa: the first of a kind carries no letter. */
function letters(count: number): string {
  const last = String.fromCharCode(97 + (count % 26));
  return count < 26 ? last : letters(Math.floor(count / 26) - 1) + last;
}

function idOf(reference: Reference): string {
  const year = yearOfDate(reference.issued ?? reference.accessed);
  return [headOf(reference), year].filter((part) => part !== undefined).join('-');
}

function headOf(reference: Reference): string {
  const name = [reference.author, reference.editor, reference.translator].find(Boolean)?.[0];
  const byName = name === undefined || isOthers(name) ? '' : nameStem(name);
  return byName || titleStem(reference.title ?? reference['container-title'] ?? '') || 'anon';
}

function nameStem(name: Name): string {
  if (name.family === undefined) return titleStem(name.literal ?? '');
  return HAN.test(name.family) ? surnameSyllables(name.family).join('') : ascii(name.family);
}

/** The first words of a title, or the first characters of a Chinese one as one word. */
function titleStem(text: string): string {
  const [, han = ''] = /^[^\p{L}\p{N}]*(\p{Script=Han}+)/u.exec(text) ?? [];
  if (han !== '') return pinyinSyllables(han.slice(0, MAX_WORDS)).join('').slice(0, MAX_LENGTH);
  return ascii(text.split(/\s+/u).slice(0, MAX_WORDS).join(' '));
}

/** Lower-case ASCII words joined by hyphens; diacritics are dropped, other scripts with them. */
function ascii(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .slice(0, MAX_LENGTH)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
    .join('-');
}
