/**
 * Text that citeproc-js would take too long over, or trip on. The time it takes for quotation marks, tags
 * and white space grows with the square of their number: no title has a hundred of them; where one does,
 * they are hidden from it behind private-use characters, and printed as they stand. It keeps texts as keys
 * of plain objects, which have some of their own (`constructor`): such a text gets an end that tells it apart.
 */

const MANY = 100;
const SIGNS = /["'<]/gu;
const GAP = /\s{100,}/gu;
const hidden: Readonly<Record<string, string>> = { '"': '\uE002', "'": '\uE003', '<': '\uE004' };
const shown: Readonly<Record<string, string>> = { '\uE002': '"', '\uE003': "'", '\uE004': '&#60;' };
/** Quotation marks and tags alone would be taken for the trimmings of nothing, and nothing for an error. */
const WORDS = /[\p{L}\p{N}]/u;
const TAG = /<[^>]*>/gu;
const LOST = '\uFFFD';
const END = '\uE006';
/** All private-use characters that mean something between a reference and its entry. */
export const MARKS = /[\uE000-\uE008]/gu;
const objectKeys: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype).map((key) => key.toLowerCase()),
);

/** A text without characters that mean something here, and without more signs than citeproc-js can bear. */
export function tame(text: string): string {
  const plain = text.replace(MARKS, '').replace(GAP, ' ');
  if (objectKeys.has(plain.trim().toLowerCase())) return plain + END;
  if (plain === '') return LOST;
  const signs = plain.match(SIGNS)?.length ?? 0;
  if (signs === 0 || (signs <= MANY && WORDS.test(plain.replace(TAG, '')))) return plain;
  return plain.replace(SIGNS, (sign) => hidden[sign] ?? sign);
}

/** Puts back into HTML what was hidden. */
export function untame(html: string): string {
  return html.replace(/[\uE002-\uE004\uE006]/gu, (mark) => shown[mark] ?? '');
}

/** A name or a date, its texts tamed. */
export function tameParts<Parts extends object>(value: Parts): Parts {
  const parts = Object.entries(value).map(([part, text]) => [
    part,
    typeof text === 'string' ? tame(text) : text,
  ]);
  return Object.fromEntries(parts);
}
