/** The title of a journal printed before the mark of its article: `题名．刊名[J]，2010，30(2)：51-56`. */
import { type Run, slice, trimmed } from './run.ts';
import { endOfTitle } from './title-end.ts';

const JOURNAL = /^\p{L}[^\d[\]{}“”"《》?!]{3,80}$/u;
/** What is cut off must leave a title. */
const TITLE = /\p{Script=Han}{4}|\p{L}+\s\p{L}+/u;

/** 题名《刊名》[J]. 2018(1): 68-70 */
const IN_MARKS = /^([^《》]{4,})《([^《》]{2,40})》$/u;

function splitMarks(run: Run): { title: Run; journal: Run } | undefined {
  const whole = trimmed(run);
  const [, title = '', journal = ''] = IN_MARKS.exec(whole.shape) ?? [];
  if (title === '') return undefined;
  const at = title.length + 1;
  return { title: slice(whole, 0, title.length), journal: slice(whole, at, at + journal.length) };
}

/** Title and journal, where both stand before the mark and nothing but numbers after it. */
export function splitJournal(run: Run): { title: Run; journal: Run } | undefined {
  const marked = splitMarks(run);
  if (marked !== undefined) return marked;
  const end = endOfTitle(run);
  if (end === undefined) return undefined;
  const [title, journal] = [slice(run, 0, end), trimmed(slice(run, end + 1))];
  return TITLE.test(title.shape) && JOURNAL.test(journal.shape) ? { title, journal } : undefined;
}

/** 海图的历史: 23-29[J]: pages before the mark; 1949-1978 and 1937-45 are years. */
const PAGES_LAST =
  /[:,]\s?(?:pp?\.?\s?)?(?!(?:1[4-9]|20)\d\d\D)(\d{1,4})\s?[-–—~]\s?(\d{1,4})[\s.]*$/u;
const MAX_PAGES = 24;

/** The title of an article and its pages, where these stand before the mark. */
export function splitPages(run: Run): { title: Run; page: string } | undefined {
  const [whole, first, last] = PAGES_LAST.exec(run.shape.slice(-MAX_PAGES)) ?? [];
  if (whole === undefined || Number(first) >= Number(last)) return undefined;
  const title = slice(run, 0, run.shape.length - whole.length);
  return TITLE.test(title.shape) ? { title, page: `${first}-${last}` } : undefined;
}
