/** The order of a list that is not numbered: by names, then year, then title. */
import { pinyinSyllables, surnameSyllables } from '../pinyin.ts';
import type { Name, Reference } from '../reference.ts';

interface SortKey {
  readonly place: number;
  /** GB/T 7714, clause 9.2: Chinese, Japanese, Western, Russian, other. */
  readonly language: number;
  readonly names: string;
  readonly year: number;
  /** Asked for where all before it is the same, which is seldom: it takes longest. */
  readonly title: () => string;
}

const HAN = /\p{Script=Han}/u;
const ARTICLE = /^(?:an?|the)\s+/u;
const NAME_END = '\u0001';

/**
 * Places of the references in the order a sorted list prints them. Chinese names stand by pinyin, with
 * surnames in their own readings (曾 zeng, not ceng), among the Latin ones, or before them where
 * `byLanguage` is set. Same list, same order, whatever the machine's language.
 */
export function sortedPlaces(references: readonly Reference[], byLanguage: boolean): number[] {
  return references
    .map((reference, place) => sortKey(reference, place, byLanguage))
    .sort(
      (a, b) =>
        a.language - b.language ||
        compare(a.names, b.names) ||
        a.year - b.year ||
        compare(a.title(), b.title()) ||
        a.place - b.place,
    )
    .map(({ place }) => place);
}

function sortKey(reference: Reference, place: number, byLanguage: boolean): SortKey {
  const { author, editor, director, compiler, language } = reference;
  const title = () =>
    romanise(reference.title ?? reference['container-title'] ?? '').replace(ARTICLE, '');
  const names = (author ?? director ?? editor ?? compiler)?.map(nameKey).join(NAME_END) ?? title();
  const year = reference.issued?.['date-parts']?.[0]?.[0] ?? Number.MIN_SAFE_INTEGER;
  return { place, language: byLanguage ? languageRank(language) : 0, names, year, title };
}

const LANGUAGE_ORDER: Readonly<Record<string, number>> = { zh: 0, ja: 1, ru: 3, ko: 4 };
const WESTERN = 2;

function languageRank(language: string): number {
  return LANGUAGE_ORDER[language.toLowerCase().split('-')[0] ?? ''] ?? WESTERN;
}

/** A name as it is sorted: surname in its own reading, then the rest. */
export function nameKey(name: Name): string {
  const family = name.family ?? name.literal ?? '';
  const surname =
    name.family !== undefined && HAN.test(family)
      ? surnameSyllables(family).join(' ')
      : romanise(family);
  return [surname, romanise(name.given ?? '')].filter(Boolean).join(' ');
}

/** Letters that Unicode does not take apart, as languages without them write them. */
const FILED_AS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
};
const UNDIVIDED = /[ßæœøđðþłħŧı]/gu;

/** Lower-case letters without marks, Han characters as pinyin. */
export function romanise(text: string): string {
  const latin = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(UNDIVIDED, (letter) => FILED_AS[letter] ?? letter);
  return HAN.test(latin)
    ? latin.replace(/\p{Script=Han}+/gu, (han) => `${pinyinSyllables(han).join(' ')} `).trim()
    : latin.trim();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
