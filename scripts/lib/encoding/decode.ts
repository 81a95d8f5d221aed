/**
 * Bytes of a text file → its text, whatever encoding an editor's computer saved it in.
 * In this order: the byte-order mark (Unicode 16, 23.8), UTF-16 by its zero bytes, UTF-8 where it is valid, the escapes
 * of ISO-2022-JP, what the file itself declares, UTF-8 with a few bytes broken, what text is likely in.
 */
import { declaredEncoding } from './declared.ts';
import { guessEncoding } from './guess.ts';

export interface DecodedText {
  readonly text: string;
  /** Label of the encoding (WHATWG Encoding, 4.2). */
  readonly encoding: string;
  /** Whether it was only guessed. */
  readonly isGuess: boolean;
  /** Whether some bytes are no text in it, and stand as U+FFFD now. */
  readonly isDamaged: boolean;
}

/** Why there is no text: it is none, two encodings are as likely, or none is. */
export type Undecoded = 'no-text' | 'unknown' | { readonly between: readonly [string, string] };

const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The text of a file in the encoding that is named, or in the one it seems to be in; or why there is none. */
export function decodeText(bytes: Uint8Array, named?: string): DecodedText | Undecoded {
  const decoded =
    named === undefined ? decodeUnnamed(bytes) : (decode(bytes, named) ?? mend(bytes, named));
  return typeof decoded === 'object' && 'text' in decoded && looksBinary(decoded.text)
    ? 'no-text'
    : decoded;
}

function decodeUnnamed(bytes: Uint8Array): DecodedText | Undecoded {
  const encoding = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (encoding !== undefined) return decode(bytes, encoding) ?? mend(bytes, encoding);
  const declared = declaredEncoding(bytes);
  return (
    (hasEscapes(bytes) ? decode(bytes, 'iso-2022-jp') : undefined) ??
    decode(bytes, 'utf-8') ??
    (declared === undefined ? undefined : decode(bytes, declared)) ??
    mostlyUtf8(bytes) ??
    guessed(bytes)
  );
}

function guessed(bytes: Uint8Array): DecodedText | Undecoded {
  const isBinary = looksBinary(new TextDecoder('windows-1252').decode(bytes));
  if (isBinary) return 'no-text';
  const guess = guessEncoding(bytes);
  if (guess === undefined) return 'unknown';
  if ('between' in guess) return guess;
  return { ...mend(bytes, guess.encoding), isGuess: true, isDamaged: false };
}

function decode(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding, isGuess: false, isDamaged: false };
  } catch {
    return undefined;
  }
}

function mend(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, isGuess: false, isDamaged: true };
}

function markOf(bytes: Uint8Array): string | undefined {
  return byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
    ?.encoding;
}

/** UTF-16 without a mark betrays itself by a zero byte in every second place of its Latin text. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 10 && even === 0) return 'utf-16le';
  if (even > sample.length / 10 && odd === 0) return 'utf-16be';
  return undefined;
}

/** `ESC $ B` turns to two-byte characters in ISO-2022-JP (RFC 1468), and stands in no other text. */
function hasEscapes(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40);
}

const BROKEN = /\ufffd/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/gu;
/** Of GB 18030 taken for UTF-8, ten are broken for each that is sound. */
const SOUND_FOR_ONE_BROKEN = 4;

/** UTF-8 that was cut off or mended by hand: its sound sequences are more than chance could make. */
function mostlyUtf8(bytes: Uint8Array): DecodedText | undefined {
  const decoded = mend(bytes, 'utf-8');
  const broken = count(decoded.text, BROKEN);
  const sound = count(decoded.text, BEYOND_ASCII) - broken;
  return sound > broken * SOUND_FOR_ONE_BROKEN ? decoded : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const MOST_CONTROLS_IN_TEXT = 0.01;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/gu;

function looksBinary(text: string): boolean {
  if (text.startsWith('%PDF-') || text.includes('\u0000')) return true;
  return count(text, CONTROLS) > text.length * MOST_CONTROLS_IN_TEXT;
}
