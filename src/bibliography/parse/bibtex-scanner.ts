/**
 * The syntax of BibTeX files: entries, fields, `@string`, `#`, braces and quotes, in one forward pass.
 *
 * An entry that is never closed ends where the next one begins, so that one slip costs one entry.
 */
import type { Field } from '../mapping/dialect.ts';
import { createLineCounter } from './text.ts';

export interface RawEntry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  /** Values are TeX source, macros resolved. */
  readonly fields: Field[];
  isClosed: boolean;
}

interface Scan {
  readonly source: string;
  readonly lineAt: (index: number) => number;
  readonly macros: Map<string, string>;
  index: number;
  /** How many characters macros have added. */
  expansion: number;
}

const LARGEST_EXPANSION = 1_000_000;
const ENTRY = /@[ \t]*([A-Za-z]+)\s*([{(])/gu;
const KEY = /\s*([^\s,={}"]*)\s*,/uy;
const NAME = /[\s,]*([^\s,={}"#()@]+)\s*=\s*/uy;
const SPACE = /[\s,]+/uy;
const BARE = /[^\s,#{}"=()@]+/uy;
const JOIN = /\s*#\s*/uy;
/** What a value is scanned for: braces, quotes, and the beginning of another entry. */
const BRACE = /[{}]|\n[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s,{}()="]+\s*,/gu;
const BRACE_OR_QUOTE = /[{}"]|\n[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s,{}()="]+\s*,/gu;

/** Every entry of a BibTeX file, in order. */
export function scanBibtex(source: string): RawEntry[] {
  const scan: Scan = {
    source,
    lineAt: createLineCounter(source),
    macros: new Map(),
    index: 0,
    expansion: 0,
  };
  const entries: RawEntry[] = [];
  for (let start = find(ENTRY, scan); start !== undefined; start = find(ENTRY, scan)) {
    const [, name = '', opening] = start;
    const type = name.toLowerCase();
    const closing = opening === '(' ? ')' : '}';
    if (type === 'comment' || type === 'preamble') skipValue(opening ?? '{', scan);
    else if (type === 'string') readMacros(closing, start.index, scan);
    else entries.push(readEntry(type, closing, start.index, scan));
  }
  return entries;
}

function find(pattern: RegExp, scan: Scan): RegExpExecArray | undefined {
  pattern.lastIndex = scan.index;
  const match = pattern.exec(scan.source) ?? undefined;
  scan.index = match === undefined ? scan.source.length : pattern.lastIndex;
  return match;
}

function take(pattern: RegExp, scan: Scan): string | undefined {
  pattern.lastIndex = scan.index;
  const match = pattern.exec(scan.source);
  if (match === null) return undefined;
  scan.index = pattern.lastIndex;
  return match[1] ?? match[0];
}

/** A comment in braces goes as a whole; any other ends with its line. */
function skipValue(opening: string, scan: Scan): void {
  if (opening === '{') readGroup(BRACE, '}', scan);
}

function readMacros(closing: string, start: number, scan: Scan): void {
  const { fields } = readFields({ type: 'string', key: '', closing, start }, scan);
  for (const { tag, value } of fields) scan.macros.set(tag, value);
}

function readEntry(type: string, closing: string, start: number, scan: Scan): RawEntry {
  const key = take(KEY, scan) ?? '';
  return readFields({ type, key, closing, start }, scan);
}

interface Head {
  readonly type: string;
  readonly key: string;
  readonly closing: string;
  readonly start: number;
}

function readFields({ type, key, closing, start }: Head, scan: Scan): RawEntry {
  const entry: RawEntry = { type, key, line: scan.lineAt(start), fields: [], isClosed: false };
  while (!entry.isClosed && scan.index < scan.source.length) {
    const name = take(NAME, scan);
    if (name !== undefined) {
      const line = scan.lineAt(scan.index);
      const value = readValue(scan);
      entry.fields.push({ tag: name.toLowerCase(), value: value.text, line });
      if (!value.isClosed) return entry;
    } else if (!passOver(closing, entry, scan)) return entry;
  }
  return entry;
}

/** Between fields: the end of the entry, a stray word or character, or (false) the next entry. */
function passOver(closing: string, entry: RawEntry, scan: Scan): boolean {
  take(SPACE, scan);
  const character = scan.source[scan.index];
  if (character === '@') return false;
  if (take(BARE, scan) === undefined) scan.index += 1;
  entry.isClosed = character === closing;
  return true;
}

function readValue(scan: Scan) {
  let text = '';
  let isClosed = true;
  do {
    const piece = readPiece(scan);
    text += piece.text;
    isClosed = piece.isClosed;
  } while (isClosed && take(JOIN, scan) !== undefined);
  return { text, isClosed };
}

function readPiece(scan: Scan) {
  const opening = scan.source[scan.index];
  if (opening === '{' || opening === '"') {
    scan.index += 1;
    return opening === '{' ? readGroup(BRACE, '}', scan) : readGroup(BRACE_OR_QUOTE, '"', scan);
  }
  const word = take(BARE, scan) ?? '';
  return { text: expanded(word, scan), isClosed: true };
}

/** The text of a macro; words that would let a small file grow without bound stay words. */
function expanded(word: string, scan: Scan): string {
  const text = scan.macros.get(word.toLowerCase()) ?? word;
  scan.expansion += text.length;
  return scan.expansion > LARGEST_EXPANSION ? word : text;
}

/** Everything up to the closing sign outside inner braces. */
function readGroup(pattern: RegExp, closing: string, scan: Scan) {
  const start = scan.index;
  let depth = 0;
  for (let match = find(pattern, scan); match !== undefined; match = find(pattern, scan)) {
    const [sign] = match;
    if (sign === closing && depth === 0) {
      return { text: scan.source.slice(start, match.index), isClosed: true };
    }
    if (sign.startsWith('\n')) {
      scan.index = match.index;
      return { text: scan.source.slice(start, match.index), isClosed: false };
    }
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
  }
  return { text: scan.source.slice(start), isClosed: false };
}
