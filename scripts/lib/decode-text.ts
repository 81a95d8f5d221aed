/**
 * Bytes of a text file → its text, whatever encoding an editor's computer saved it in.
 * Order of guesses: byte-order mark (Unicode 16, §23.8), UTF-16 by its zero bytes, UTF-8 when valid, else GB 18030.
 */

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Gives the text, or `undefined` when the bytes are no text (a picture, an archive, a PDF). */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const mark = byteOrderMarks.find((candidate) =>
    candidate.bytes.every((byte, index) => bytes[index] === byte),
  );
  const encoding = mark?.encoding ?? unmarkedUtf16(bytes) ?? 'utf-8';
  const decoded = decode(bytes, encoding) ?? decode(bytes, 'gb18030');
  return decoded && !looksBinary(decoded.text) ? decoded : undefined;
}

function decode(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
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

const MOST_CONTROLS_IN_TEXT = 0.01;

function looksBinary(text: string): boolean {
  if (text.startsWith('%PDF-') || text.includes('\u0000')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls > text.length * MOST_CONTROLS_IN_TEXT;
}
