/** Citation marks as an article prints them, by number or by author and year → citations of its references, with doubts told. */
import type { Finding, Reference } from '../../src/bibliography/index.ts';
import { readAuthorDateMarks } from '../../src/markdown/author-date-marks.ts';
import { citableWorks } from '../../src/markdown/citable-works.ts';
import {
  type MarkDoubt,
  type NumberedIds,
  readPrintedMarks,
} from '../../src/markdown/printed-marks.ts';

export interface MarkReaderOptions {
  /** Ids by their printed numbers; absent where numbers in brackets are no citations. */
  readonly numbers: NumberedIds | undefined;
  readonly file: string;
  readonly found: (findings: readonly Finding[]) => void;
  readonly counted?: (numbered: number, named: number) => void;
}

/** Reads the marks of a text, each citation held; `lineOf` says on which line a mark stands. */
export type ReadMarksOf = (
  text: string,
  hold: (mdx: string) => string,
  lineOf: (mark: string) => number | undefined,
) => string;

export function markReader(
  references: readonly Reference[],
  { numbers, file, found, counted }: MarkReaderOptions,
): ReadMarksOf {
  const works = citableWorks(references);
  const toFinding =
    (lineOf: (mark: string) => number | undefined) =>
    ({ mark, reason }: MarkDoubt): Finding => ({
      kind: 'unsure-field',
      message: reason,
      repair: 'Compare with the journal’s page and correct it in index.mdx if it is a citation',
      text: mark,
      file,
      line: lineOf(mark),
    });
  return (text, hold, lineOf) => {
    const numbered =
      numbers === undefined
        ? { text, doubts: [], count: 0 }
        : readPrintedMarks(text, numbers, hold);
    const named = readAuthorDateMarks(numbered.text, works, hold);
    found([...numbered.doubts, ...named.doubts].map(toFinding(lineOf)));
    counted?.(numbered.count, named.count);
    return named.text;
  };
}
