/** File names made from titles and names: lower-case ASCII words joined by hyphens. */
import { pinyinSyllables, surnameSyllables } from '../../src/bibliography/index.ts';

const SMALL_WORDS = new Set(
  'a an the of and or for in on to with from by at as is are be its it into under between among about after before towards toward via'.split(
    ' ',
  ),
);
const TITLE_WORDS = 4;
const LONGEST = 80;
const HAN = /\p{Script=Han}/u;

/** The words of a text in ASCII: Latin ones without accents, Chinese ones in pinyin. */
export function asciiWords(text: string): string[] {
  const words = HAN.test(text) ? chineseWords(text) : text.split(/\s+/);
  return words
    .flatMap((word) =>
      word
        .normalize('NFKD')
        .replace(/[\p{M}'’]/gu, '')
        .toLowerCase()
        .split(/[^a-z0-9]+/),
    )
    .filter((word) => word !== '');
}

const SMALL_HAN_WORDS = /^[的与和之及对在于中为以从是或]$/u;

function chineseWords(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ segment }) => !SMALL_HAN_WORDS.test(segment))
    .map(({ segment }) => (HAN.test(segment) ? pinyinSyllables(segment).join('') : segment));
}

/** `SOCIAL WORK AND MANAGEMENT` → `social-work-and-management`. */
export function journalSlug(name: string): string {
  return cut(asciiWords(name)) || 'journal';
}

/** `<first author's family>-<year>-<first four significant words of the title>`. */
export function articleSlug(article: {
  family?: string | undefined;
  year?: string | undefined;
  title: string;
}): string {
  const family = article.family ?? '';
  const author = HAN.test(family) ? surnameSyllables(family).join('') : asciiWords(family).join('');
  const words = asciiWords(article.title).filter((word) => !SMALL_WORDS.has(word));
  const parts = [author, article.year, ...words.slice(0, TITLE_WORDS)].filter(Boolean);
  return cut(parts) || 'article';
}

function cut(words: readonly (string | undefined)[]): string {
  return words.join('-').slice(0, LONGEST).replace(/-+$/, '');
}

/** True of a name that is safe as a folder's name and in an address. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
