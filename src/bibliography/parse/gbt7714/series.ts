/** A work's place in a series, in words: Discussion Paper No. 225, 研究报告第12号, Lecture Notes, No. 225. */

const REPORT_SERIES =
  /^(?:[\p{Script=Latin}&\s/-]{2,60}[,\s]\s?(?:No|Nr|Number)\.?\s?\d[\w./-]{0,12}|\p{Script=Han}{2,20}第?\s?\d{1,5}\s?号)$/u;

/** Title and number of a book's series. */
export const BOOK_SERIES =
  /^([\p{L}&:\s/-]{3,80}?),?\s(?:No|Nr|Number|Vol|Bd)\.?\s?(\d[\w./-]{0,8})$/u;
const MAX_SERIES = 100;

/** Whether a statement is the number of a report in a series, and nothing else. */
export function isSeriesNumber(shape: string): boolean {
  return shape.length <= MAX_SERIES && REPORT_SERIES.test(shape);
}
