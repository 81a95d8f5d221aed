/** Names as citeproc-js must be given them to print what is meant. */
import type { Name } from '../reference.ts';
import { isPinyinName } from './pinyin-names.ts';
import type { CitationStyle } from './styles.ts';

/** Stands for a printed 等 or "et al." while an entry is made: a private-use character. */
export const OTHERS_MARK = '\uE000';
/** Stands before the suffix of a name where a style has a comma. */
export const SUFFIX_MARK = '\uE008';

/** No style prints more than twenty names, of which one may be the last: APA's are nineteen and that one. */
const MOST_NAMES = 40;

/** All names that can be printed or tell works apart: citeproc-js takes minutes over the thousands of a collaboration. */
export function namesThatCount(names: readonly Name[]): readonly Name[] {
  return names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), ...names.slice(-1)] : names;
}

/** Signs of a name that is printed whole. */
export const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CASED = /\p{Lu}|\p{Ll}/u;

/**
 * Names that are not divided in print go in one piece: Chinese, Japanese and Korean ones, which short
 * forms would cut to the family name, pinyin where it is not shortened, and bodies, whose capitals a
 * style may not change.
 */
export function toItemName(name: Name, style: CitationStyle): Record<string, unknown> {
  if (name.literal === 'others') return { family: OTHERS_MARK };
  const { family = '', given = '', literal } = name;
  if (literal !== undefined) return { family: wholeName(literal) };
  // Nobody has such a name, and citeproc-js would look for particles in it word by word.
  if (family.length > LONGEST_FAMILY) return { family: wholeName(family), given };
  if (EAST_ASIAN.test(family)) return { family: family + given };
  if (!isPinyinName(name)) {
    return inItsLanguage({ ...name, given: given.replace(RUN_OF_INITIALS, spaced) }, style);
  }
  if (style.pinyin === undefined) return inItsLanguage(name, style);
  const surname = style.pinyin === 'WANG Shanshan' ? family.toUpperCase() : family;
  return { family: wholeName(`${surname} ${given}`) };
}

/**
 * In a Chinese or Japanese work citeproc-js leaves out a Latin name's comma, unless told its language.
 * GB/T 7714 has no comma in a name, but one before its suffix: SODEMAN W A, Jr (2015, A.2).
 */
function inItsLanguage(name: Name, { pinyin }: CitationStyle): Record<string, unknown> {
  if (pinyin !== undefined) {
    return { ...name, ...(name.suffix && { suffix: SUFFIX_MARK + name.suffix }) };
  }
  const isLatin = CASED.test(name.family ?? '');
  return { ...name, ...(isLatin && { multi: { main: 'en', _key: {} } }) };
}

const LONGEST_FAMILY = 200;

function wholeName(text: string): string {
  return CASED.test(text) ? `<span class="nocase">${text}</span>` : text;
}

/**
 * `Kong FJ` of medical lists: citeproc-js would take FJ for one word, and shorten it to F. `Doe J` is how
 * GB/T 7714 prints J., and styles that do not shorten names would print it so.
 */
const RUN_OF_INITIALS = /(?<![\p{L}-])\p{Lu}{1,3}(?![\p{L}.'’-])/gu;

function spaced(initials: string): string {
  return [...initials].map((initial) => `${initial}.`).join(' ');
}
