/** Lines of a page, numbered as an editor's text editor numbers them. */

export type Language = 'en' | 'zh';

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Trimmed; no-break and ideographic spaces are plain spaces, invisible characters are gone. */
  readonly text: string;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in a page
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

export function toLines(text: string): Line[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line, index) => ({ number: index + 1, text: cleanLine(line) }));
}

function cleanLine(line: string): string {
  return line
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .trim();
}

const WIDE =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';
const ENDS_WIDE = new RegExp(`${WIDE}$`, 'u');
const STARTS_WIDE = new RegExp(`^${WIDE}`, 'u');

/** Joins broken lines: no space between two Chinese characters, none after a hyphen in a word or an address. */
export function joinLines(lines: readonly Line[]): string {
  return lines.reduce((joined, { text }) => joinTwo(joined, text), '');
}

function joinTwo(left: string, right: string): string {
  if (left === '' || right === '') return left + right;
  const wide = ENDS_WIDE.test(left) && STARTS_WIDE.test(right);
  const inside = /\p{Ll}-$/u.test(left) && /^\p{Ll}/u.test(right);
  const address = /https?:\S*[/?&=_.-]$/.test(left) && /^[\w%?&=./-]+/.test(right);
  const range = /\d[-–—~～]$/.test(left) && /^\d/.test(right);
  return wide || inside || address || range ? left + right : `${left} ${right}`;
}

/** One space for every run of white space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The language of a short text on a bilingual page: Chinese when it holds a Chinese character. */
export function languageOf(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}
