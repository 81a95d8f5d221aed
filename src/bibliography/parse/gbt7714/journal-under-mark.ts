/** The imprint of an article under the mark of a book, report or thesis: `题名[R]. 水利经济, 2014, 32(4): 22-26`. */
import type { ReferenceType } from '../../reference.ts';
import { namesPublisher } from './publisher-names.ts';
import { type Run, runOf, trimmed } from './run.ts';

const OF_BOOKS: ReadonlySet<ReferenceType> = new Set(['book', 'report', 'thesis']);

/** Whether works of a type have the imprint of a book, and no journal. */
export function isOfBook(type: ReferenceType): boolean {
  return OF_BOOKS.has(type);
}

const YEAR = String.raw`(?:1[4-9]|20)\d\d`;
const TITLE = String.raw`([\p{L}][^:[\]\d,]{1,80}?)`;
const PAGES = String.raw`[A-Z]?\d{1,6}(?:\s?[-–—~]+\s?[A-Z]?\d{1,6})?(?:\s?[,+]\s?\d{1,5}(?:[-–—]\d{1,5})?)*`;
const RANGE = String.raw`\d{1,6}\s?[-–—~]+\s?\d{1,6}`;
/** Year, volume and issue in brackets, or year, issue and a range of pages. */
const WITH_ISSUE = new RegExp(
  String.raw`^${TITLE}\s?[,.]\s?${YEAR}\s?,?\s?(?:\d{1,4}\s?\([^()]{1,12}\)\s?(?::\s?${PAGES})?|\([^()]{1,12}\)\s?:\s?${RANGE})$`,
  'u',
);
/** Without an issue only the name tells: Springer, 1999, 55: 201-210 is a volume of a series. */
const WITHOUT_ISSUE = new RegExp(
  String.raw`^${TITLE}\s?,\s?${YEAR}\s?,\s?\d{1,4}\s?:\s?${PAGES}$`,
  'u',
);
const JOURNAL = /学报|杂志|学刊|通报|journal|\bj\.|review|letters|bulletin|annals|quarterly/iu;
const MAX_IMPRINT = 200;

/** Whether what follows the mark of a book can only be the imprint of an article. */
export function isOfJournal(run: Run, type: ReferenceType): boolean {
  if (!isOfBook(type) || run.shape.length > MAX_IMPRINT) return false;
  const { shape } = trimmed(run);
  const [, journal] = WITH_ISSUE.exec(shape) ?? [];
  if (journal !== undefined) return !namesPublisher(runOf(journal));
  const [, named] = WITHOUT_ISSUE.exec(shape) ?? [];
  return named !== undefined && JOURNAL.test(named);
}
