/** Pages as bibliographies print them: `103-112, 128`, `62-73+80`, `S1-S6`, `e0123`, `第1版自序`. */

// The look behind keeps long runs of blanks linear: each is tried once, at its beginning.
const DASHES = /(?<!\s)\s*[‐‑‒–—―−～~-]+\s*/gu;
const COMMAS = /(?<!\s)\s*[,，、]\s*/gu;
const PLUS = /(?<!\s)\s*\+\s*/gu;
const PREFIXED_NUMBER = /^(\D*)(\d+)$/u;

/**
 * Printed pages in one notation: `-` between the ends of a range, `, ` and `+` between ranges,
 * ASCII digits. Page labels without digits (自序) stay as they are.
 */
export function normalizePages(text: string): string {
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

/** Whether a range ends before it begins, as `112-103` does and `1039-49` does not. */
export function pagesRunBackwards(pages: string): boolean {
  const first = PREFIXED_NUMBER.exec(firstPage(pages));
  const last = PREFIXED_NUMBER.exec(lastPage(pages) ?? '');
  if (first === null || last === null || first[1] !== last[1]) return false;
  return Number(last[2]) < Number(first[2]);
}
