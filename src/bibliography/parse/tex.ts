/** TeX source as plain text: accents composed, commands resolved, braces gone; one pass, never an error. */
import {
  accents,
  markup,
  overFigures,
  quotations,
  switches,
  symbols,
  unset,
} from './tex-symbols.ts';

const COMMAND = /\\([A-Za-z]+)[ \t\n]*|\\([^A-Za-z])/uy;
const ACCENTED =
  /[ \t]*(?:\{[ \t]*(?:\\([ij])|(\p{L}))[ \t]*\}|\\([ij])(?![A-Za-z])[ \t]*|(\p{L}))/uy;
const FIGURE = /[ \t]*(?:\{[ \t]*(\d)[ \t]*\}|(\d))/uy;
const PLAIN = /[^\\{}$~^_`'-]+/uy;
const DASHES = /-{2,3}/uy;
const PHANTOM = /\{(?:\\.|[^{}\\])*\}/uy;

interface Scan {
  readonly source: string;
  index: number;
  text: string;
  /** What closes each open group. */
  readonly groups: string[];
  /** What opens and closes the next group. */
  pending: readonly [opening: string, closing: string] | undefined;
  isMath: boolean;
}

/** The text a TeX value stands for; italics and the like as the inline tags of CSL. */
export function decodeTex(source: string): string {
  const scan: Scan = { source, index: 0, text: '', groups: [], pending: undefined, isMath: false };
  while (scan.index < source.length) step(scan);
  return scan.text;
}

function step(scan: Scan): void {
  const [plain] = take(PLAIN, scan) ?? [];
  if (plain !== undefined) scan.text += plain;
  else if (scan.source[scan.index] === '\\') readCommand(scan);
  else readSpecial(scan);
}

function take(pattern: RegExp, scan: Scan): RegExpExecArray | undefined {
  pattern.lastIndex = scan.index;
  const match = pattern.exec(scan.source) ?? undefined;
  if (match !== undefined) scan.index = pattern.lastIndex;
  return match;
}

function readSpecial(scan: Scan): void {
  const character = scan.source[scan.index] ?? '';
  scan.index += 1;
  if (character === '{') openGroup(scan);
  else if (character === '}') scan.text += scan.groups.pop() ?? '';
  else if (character === '$') scan.isMath = !scan.isMath;
  else if (character === '~') scan.text += ' ';
  else if (scan.isMath && (character === '^' || character === '_')) script(character, scan);
  else if (character === '-') readDash(scan);
  else if (isDoubled('`', character, scan)) scan.text += '“';
  else if (isDoubled("'", character, scan)) scan.text += '”';
  else scan.text += character;
}

/** Two hyphens are an en dash, three an em dash. */
function readDash(scan: Scan): void {
  scan.index -= 1;
  const [dashes] = take(DASHES, scan) ?? [];
  if (dashes === undefined) scan.index += 1;
  scan.text += dashes === undefined ? '-' : dashes.length === 2 ? '–' : '—';
}

function isDoubled(quote: string, character: string, scan: Scan): boolean {
  if (character !== quote || scan.source[scan.index] !== quote) return false;
  scan.index += 1;
  return true;
}

function openGroup(scan: Scan): void {
  const [opening, closing] = scan.pending ?? ['', ''];
  scan.pending = undefined;
  scan.text += opening;
  scan.groups.push(closing);
}

function tagged(tag: string): readonly [opening: string, closing: string] {
  return [`<${tag}>`, `</${tag}>`];
}

/** x^{2} and x^2 alike. */
function script(character: string, scan: Scan): void {
  const tag = character === '^' ? 'sup' : 'sub';
  const next = scan.source[scan.index] ?? '';
  if (next === '{') {
    scan.pending = tagged(tag);
  } else if (/[\p{L}\p{N}]/u.test(next)) {
    scan.text += `<${tag}>${next}</${tag}>`;
    scan.index += next.length;
  }
}

function readCommand(scan: Scan): void {
  const [whole = '', word, sign] = take(COMMAND, scan) ?? [];
  const name = word ?? sign;
  if (name === undefined) {
    scan.index += 1;
    return;
  }
  const accent = Object.hasOwn(accents, name) ? accents[name] : undefined;
  if (accent !== undefined && addAccented(accent, overFigures.has(name), scan)) return;
  if (word === undefined) scan.text += signOf(name);
  else {
    // $x \leq 1$: TeX takes the blank after the word for its end, and sets its own about the sign.
    const isSetApart = scan.isMath && whole !== `\\${word}` && scan.text.endsWith(' ');
    readWord(word, scan);
    if (isSetApart && !scan.text.endsWith(' ')) scan.text += ' ';
  }
}

function addAccented(accent: string, isOverFigures: boolean, scan: Scan): boolean {
  const [, dotless, braced, bare, letter] = take(ACCENTED, scan) ?? [];
  const [, inBraces, figure] = (isOverFigures && take(FIGURE, scan)) || [];
  const base = dotless ?? braced ?? bare ?? letter ?? inBraces ?? figure;
  if (base === undefined) return false;
  scan.text += (base + accent).normalize('NFC');
  return true;
}

function signOf(sign: string): string {
  if ('\\,;:'.includes(sign) || /\s/u.test(sign)) return ' ';
  return '-/!@'.includes(sign) ? '' : sign;
}

function readWord(word: string, scan: Scan): void {
  const tag = Object.hasOwn(markup, word) ? markup[word] : undefined;
  const isBeforeGroup = scan.source[scan.index] === '{';
  if (unset.has(word)) take(PHANTOM, scan);
  else if (tag !== undefined && switches.has(word)) switchGroup(tag, scan);
  else if (tag !== undefined) scan.pending = isBeforeGroup ? tagged(tag) : undefined;
  else if (Object.hasOwn(quotations, word))
    scan.pending = isBeforeGroup ? quotations[word] : undefined;
  else if (Object.hasOwn(symbols, word)) scan.text += symbols[word];
}

function switchGroup(tag: string, scan: Scan): void {
  const closing = scan.groups.pop();
  if (closing === undefined) return;
  scan.text += `<${tag}>`;
  scan.groups.push(`</${tag}>${closing}`);
}
