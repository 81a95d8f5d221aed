/** ISSNs as they are asked for (ISO 3297). Pure. */

const CALLED = /^\s*issn[:：]?\s*(\d{4})[-‐‑–— ]?(\d{3}[\dX])\s*$/iu;
const PLAIN = /^\s*(\d{4})[-‐‑–—](\d{3}[\dX])\s*$/iu;
/** Of a range: no reader asks for earlier or later years. */
const YEARS = [1000, 2100] as const;

/** The ISSN that a query is, and nothing else; two years with a dash between them are no ISSN unless it is called so. */
export function askedIssn(query: string): string | undefined {
  const plain = query.normalize('NFKC');
  const [, ...called] = CALLED.exec(plain) ?? [];
  if (called.length > 0) return called.join('-');
  const [, first = '', second = ''] = PLAIN.exec(plain) ?? [];
  const [from, to] = [Number(first), Number(second)];
  const isRange = YEARS[0] <= from && from <= to && to <= YEARS[1];
  return first !== '' && !isRange && isChecked(first + second) ? `${first}-${second}` : undefined;
}

/** Digits times 8 to 1, the last X for ten: a multiple of eleven. */
function isChecked(digits: string): boolean {
  const values = [...digits].map((digit) => (/x/i.test(digit) ? 10 : Number(digit)));
  return values.reduce((sum, value, at) => sum + value * (8 - at), 0) % 11 === 0;
}
