/** A formatted reference beside the string the journal printed: equal but for typography, or where they differ. */

export interface Comparison {
  readonly equal: boolean;
  /** The two texts as one run of pieces; where they are equal but for typography, one `same` piece. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly in: 'both' | 'formatted' | 'printed';
  readonly text: string;
}

/**
 * Compares a formatted text with a printed one. What printers vary without meaning anything by it makes
 * no difference: width of characters and punctuation (NFKC), shape of quotation marks and range
 * dashes, white space except between Latin words, a final full stop.
 */
export function compareWithPrinted(formatted: string, printed: string): Comparison {
  const [ours, theirs] = [fold(formatted), fold(printed)];
  if (ours === theirs) return { equal: true, pieces: [{ in: 'both', text: ours }] };
  return { equal: false, pieces: difference(words(ours), words(theirs)) };
}

/** The difference in one line: `…, 2019(1): 1-15[formatted: ][printed: , 169]`. */
export function describeDifference({ pieces }: Comparison): string {
  const shown = pieces.map((piece, index) => {
    if (piece.in !== 'both') return `[${piece.in}: ${piece.text}]`;
    return shorten(piece.text, index > 0, index < pieces.length - 1);
  });
  return shown.join('');
}

const CONTEXT = 12;

/** Keeps what stands beside a difference. */
function shorten(text: string, keepsStart: boolean, keepsEnd: boolean): string {
  const characters = [...text];
  const start = keepsStart ? CONTEXT : 0;
  const end = keepsEnd ? CONTEXT : 0;
  if (characters.length <= start + end + 1) return text;
  return `${characters.slice(0, start).join('')}…${characters.slice(characters.length - end).join('')}`;
}

const GAP =
  /(?<![\p{L}\p{N}])\s+|\s+(?![\p{L}\p{N}])|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[‐‑–−]/gu, '-')
    .replace(GAP, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<![.。])[.。]+$/u, '');
}

/** Latin words and numbers stay whole, so that a difference reads as one. */
function words(text: string): string[] {
  return text.match(/[\p{Script=Latin}\p{M}]+|\p{N}+|./gsu) ?? [];
}

/** Beyond this many words a difference is shown as one replacement: the table grows with their product. */
const MAX_WORDS = 2000;

/** Longest common subsequence between equal ends, as pieces. */
function difference(ours: readonly string[], theirs: readonly string[]): Piece[] {
  const shorter = Math.min(ours.length, theirs.length);
  let start = 0;
  while (start < shorter && ours[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < shorter - start && ours.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  const middle = align(
    ours.slice(start, ours.length - end),
    theirs.slice(start, theirs.length - end),
  );
  const both = (text: readonly string[]): Piece[] =>
    text.map((word) => ({ in: 'both', text: word }));
  return joinPieces([
    ...both(ours.slice(0, start)),
    ...middle,
    ...both(ours.slice(ours.length - end)),
  ]);
}

function align(ours: readonly string[], theirs: readonly string[]): Piece[] {
  if (ours.length > MAX_WORDS || theirs.length > MAX_WORDS) {
    return [
      { in: 'formatted', text: ours.join('') },
      { in: 'printed', text: theirs.join('') },
    ];
  }
  const table = commonLengths(ours, theirs);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    if (i < ours.length && ours[i] === theirs[j]) {
      pieces.push({ in: 'both', text: ours[i] ?? '' });
      i += 1;
      j += 1;
    } else if (
      j >= theirs.length ||
      (i < ours.length && at(table, i + 1, j) >= at(table, i, j + 1))
    ) {
      pieces.push({ in: 'formatted', text: ours[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ in: 'printed', text: theirs[j] ?? '' });
      j += 1;
    }
  }
  return pieces;
}

/** How many words the two ends from (i, j) on have in common. */
function commonLengths(ours: readonly string[], theirs: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: ours.length + 1 }, () => new Uint16Array(theirs.length + 1));
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const row = table[i] as Uint16Array;
      row[j] =
        ours[i] === theirs[j]
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.in === piece.in) joined.splice(-1, 1, { in: piece.in, text: last.text + piece.text });
    else joined.push(piece);
  }
  return joined;
}
