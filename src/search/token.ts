/**
 * Tokens: the words of the index. Every one begins with a letter that no text is written with and ends
 * with one that folding never leaves in a word, so that no text can be taken for a token of another kind,
 * and no token is the beginning of another.
 * Han characters are spelt out in letters: Pagefind cuts the query, not the index, by the page's language.
 */

export const LEAD = 'ƻ';
const END = 'ß';

/** What a token stands for. Those marked * stand in reading order, and make phrases; the rest are sets. */
export const kinds = {
  /** Two neighbouring characters in any field *. */
  pair: 't',
  /** A character in any field *, in one row with words. */
  character: 'c',
  /** A whole word in any field *, in one row with characters. */
  word: 'x',
  /** A word's beginning of four letters or more, a word within it, or a year, in any field. */
  prefix: 'w',
  namePair: 'a',
  nameCharacter: 'b',
  /** A way of typing a person's name in letters, or a word of a body's name. */
  nameForm: 'n',
  /** A whole name, as shown. */
  exactName: 'y',
  /** A journal's whole name in pinyin, or its initials. */
  containerForm: 'p',
  /** A whole journal name. */
  exactContainer: 'z',
  /** Two neighbouring syllables of a title or a journal's name *. */
  syllablePair: 's',
} as const;

export type Kind = (typeof kinds)[keyof typeof kinds];

/** Takes a place and is never found: ends a run, so that no phrase reaches across, and fills a row up. */
export const FILLER = '-';

/** In a phrase: a place where anything may stand. */
export const ANY = '';

/** The rows in which the tokens of a record stand, each with places of its own; the last two are sets, in no order. */
export const streams = [
  'titles',
  'text',
  'titlePairs',
  'pairs',
  'namePairs',
  'titleSounds',
  'sounds',
  'titleSet',
  'set',
] as const;
export type Stream = (typeof streams)[number];
export const SETS: readonly Stream[] = ['titleSet', 'set'];

/** What a token stands for; '' for a filler. */
export function kindOf(token: string): string {
  return token === FILLER ? '' : token.slice(-1);
}

export function token(body: string, kind: Kind): string {
  return LEAD + body + END + kind;
}

/** Han characters as letters, four for each. */
export function spell(characters: string): string {
  return [...characters].map(spellOne).join('');
}

function spellOne(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(36).padStart(4, '0');
}

/** Two, so that a phrase of every second pair reaches from no run into the next. */
export const BREAK = [FILLER, FILLER];

/** Pairs overlap: every second one and the last say the same as all of them. */
export function everySecond(tokens: readonly string[]): string[] {
  return tokens.map((each, at) => (at % 2 === 0 || at === tokens.length - 1 ? each : ANY));
}
