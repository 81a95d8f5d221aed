/** ISBNs as they are found, in whatever groups they are printed or typed (ISO 2108). Pure. */

const GAP = '[-‐‑–— ]?';
/** Thirteen digits; or, where it is called so, ten of which the last may be X. */
const NEW = new RegExp(
  `^\\s*(?:isbn(?:-13)?[:：]?\\s*)?(97[89]${GAP}(?:\\d${GAP}){9}\\d)\\s*$`,
  'iu',
);
const OLD = new RegExp(`^\\s*isbn(?:-10)?[:：]?\\s*((?:\\d${GAP}){9}[\\dX])\\s*$`, 'iu');

/** The digits of an ISBN without what stands between them. */
export function isbnDigits(isbn: string): string {
  return isbn.replace(/[^\dX]/giu, '');
}

/** The digits of a query that is a whole ISBN and nothing else. */
export function askedIsbn(query: string): string | undefined {
  const plain = query.normalize('NFKC');
  const isbn = (NEW.exec(plain) ?? OLD.exec(plain))?.[1];
  return isbn && isbnDigits(isbn);
}
