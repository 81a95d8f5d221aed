/** Pages as bibliographies print them: `103-112, 128`, `62-73+80`, `S1-S6`, `e0123`, `第1版自序`. */

// The look behind keeps long runs of blanks linear: each is tried once, at its beginning.
const DASHES = /(?<!\s)\s*[‐‑‒–—―─━−⁃∼～~-]+\s*/gu;
const COMMAS = /(?<!\s)\s*[,，、]\s*/gu;
const PLUS = /(?<!\s)\s*\+\s*/gu;
/** Most pages are in that notation as they are printed. */
const PLAIN = /^[A-Za-z\d]+(?:-[A-Za-z\d]+)?$/u;
const PREFIXED_NUMBER = /^(\D*)(\d+)$/u;

/**
 * Printed pages in one notation: `-` between the ends of a range, `, ` and `+` between ranges,
 * ASCII digits. Page labels without digits (自序) stay as they are.
 */
export function normalizePages(text: string): string {
  if (PLAIN.test(text)) return text;
  const ascii = text.normalize('NFKC').trim().replace(/\\~/g, '~');
  return ascii.replace(DASHES, '-').replace(COMMAS, ', ').replace(PLUS, '+');
}

/** The first page: `103` of `103-112, 128`. */
export function firstPage(pages: string): string {
  return normalizePages(pages).split(/[-,+]/u)[0]?.trim() ?? '';
}

/** The last page of the first range, with dropped digits restored: `1049` of `1039-49`; undefined for one page. */
export function lastPage(pages: string): string | undefined {
  const [range = ''] = normalizePages(pages).split(/[,+]/u);
  const [first = '', last] = range.split('-');
  if (last === undefined || last === '') return undefined;
  const isShortened = /^\d+$/.test(last) && /^\d+$/.test(first) && last.length < first.length;
  return isShortened ? first.slice(0, first.length - last.length) + last : last;
}

/** Whether what stands for pages is the number of an article that has none: `e0123`, `e2023015`, `104512`. */
export function isLocator(pages: string): boolean {
  return /^(?:e[.-]?\d+|\d{6,})$/iu.test(normalizePages(pages));
}

/** Whether a range ends before it begins, as `112-103` does and `1039-49` does not. */
export function pagesRunBackwards(pages: string): boolean {
  const first = PREFIXED_NUMBER.exec(firstPage(pages));
  const last = PREFIXED_NUMBER.exec(lastPage(pages) ?? '');
  if (first === null || last === null || first[1] !== last[1]) return false;
  return Number(last[2]) < Number(first[2]);
}

/** Whether pages stand before, at or after others in an issue: `ii`, then `2`, then `S2` and `e45`, then what has no number. */
export function comparePages(a: string, b: string): number {
  const [left, right] = [placeOf(firstPage(a)), placeOf(firstPage(b))];
  return left.part - right.part || left.number - right.number;
}

function placeOf(page: string): { part: number; number: number } {
  if (/^[ivxlc]+$/iu.test(page)) return { part: 0, number: romanNumber(page.toLowerCase()) };
  const [, prefix, digits] = /^(\D*)(\d+)/u.exec(page) ?? [];
  if (digits === undefined) return { part: 3, number: 0 };
  return { part: prefix ? 2 : 1, number: Number(digits) };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** A smaller numeral before a larger one is taken from it: `iv`, `xc`. */
function romanNumber(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => {
    return sum + (value < (values[index + 1] ?? 0) ? -value : value);
  }, 0);
}
