/** The line of authors: `XU Xuanguo1, WANG Manman1,2, HAN Xudong2,*` or `徐选国¹，王曼曼¹`. */
import { type Language, languageOf, squeeze } from './lines.ts';

export interface PageAuthor {
  /** As printed, its marks taken off. */
  readonly printed: string;
  /** Affiliation marks: `1`, `2`, `a`. */
  readonly marks: readonly string[];
  /** Marked with `*` or an envelope. */
  readonly corresponding: boolean;
}

const SUPERSCRIPTS: Record<string, string> = {
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁰': '0',
  '①': '1',
  '②': '2',
  '③': '3',
  '④': '4',
  '⑤': '5',
  '⑥': '6',
  '⑦': '7',
  '⑧': '8',
  '⑨': '9',
};
const STAR = /[*＊∗✉†‡#]|\(\s*\)|（\s*）/gu;
const MARK = /\d{1,2}[a-z]?|(?<![A-Za-z])[a-z](?![A-Za-z])/g;
const TAIL = /[\s\d,，*＊∗✉†‡#()（）[\]［］-]*$/u;
const HAN_TAIL = /[\s\da-z,，*＊∗✉†‡#()（）[\]［］-]*$/u;

const HAN_NAME =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han} +\p{Script=Han}{1,2}|[\p{Script=Han}·•．.A-Z]{3,20}[·•．.][\p{Script=Han}A-Z]{1,10})$/u;
const LATIN_WORD =
  "(?:\\p{Lu}[\\p{L}'’.-]*|(?:van|von|de|der|den|la|le|del|di|da|dos|bin|al|el|ter)\\b)";
const LATIN_NAME = new RegExp(`^${LATIN_WORD}(?:\\s+${LATIN_WORD}){0,4}$`, 'u');
const CAPITAL_FAMILY =
  /^\p{Lu}[\p{Lu}'’-]+\s+\p{Lu}[\p{L}'’-]*\p{Ll}|\p{Lu}?\p{Ll}\S*\s+\p{Lu}[\p{Lu}'’-]+$/u;

/** Reads the authors of a byline; pieces that are only marks belong to the author before them. */
export function readByline(text: string): PageAuthor[] {
  const authors: PageAuthor[] = [];
  for (const piece of splitAuthors(plainMarks(text))) {
    const author = readAuthor(piece);
    const previous = authors.at(-1);
    if (author.printed !== '') authors.push(author);
    else if (previous) authors[authors.length - 1] = joinMarks(previous, author);
  }
  return authors;
}

function plainMarks(text: string): string {
  return squeeze([...text].map((character) => SUPERSCRIPTS[character] ?? character).join(''));
}

function splitAuthors(text: string): string[] {
  const pieces = text.split(/\s*[,，、;；]\s*|\s+(?:and|&)\s+|(?<=\d)\s+(?=\p{L})/iu);
  return pieces.flatMap((piece) => (isHanRow(piece) ? piece.split(/\s+/) : [piece]));
}

/** `徐选国 王曼曼 韩旭冬`: Chinese names told apart by spaces alone (but `李 明` is one name). */
function isHanRow(piece: string): boolean {
  const words = piece.split(/\s+/);
  const names = words.every((word) => HAN_NAME.test(word.replace(HAN_TAIL, '')));
  return words.length > 1 && names;
}

function readAuthor(piece: string): PageAuthor {
  const tail = /^[a-z]$/.test(piece)
    ? piece
    : ((languageOf(piece) === 'zh' ? HAN_TAIL : TAIL).exec(piece)?.[0] ?? '');
  return {
    printed: piece
      .slice(0, piece.length - tail.length)
      .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''),
    marks: tail.match(MARK) ?? [],
    corresponding: tail.search(STAR) >= 0,
  };
}

function joinMarks(author: PageAuthor, extra: PageAuthor): PageAuthor {
  return {
    printed: author.printed,
    marks: [...author.marks, ...extra.marks],
    corresponding: author.corresponding || extra.corresponding,
  };
}

/**
 * How surely a line is a byline: 2 when its names carry marks, capitals or come in a row,
 * 1 when it could be one name, 0 when something in it is no name.
 */
export function bylineScore(text: string): 0 | 1 | 2 {
  const authors = readByline(text.replace(/[,，;；]\s*$/, ''));
  if (authors.length === 0 || !authors.every(isName)) return 0;
  const language: Language = languageOf(text);
  const marked = authors.some(({ marks, corresponding }) => marks.length > 0 || corresponding);
  const row =
    authors.length > 1 &&
    (language === 'zh' || authors.every(({ printed }) => printed.includes(' ')));
  const capitals = authors.some(({ printed }) => CAPITAL_FAMILY.test(printed));
  return marked || row || capitals ? 2 : 1;
}

function isName({ printed }: PageAuthor): boolean {
  return printed.length <= 40 && (HAN_NAME.test(printed) || LATIN_NAME.test(printed));
}
