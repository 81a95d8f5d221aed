/** The numbers that manuscripts give to their lines, for their reviewers. */

/** 217 [16] Smith J. …: manuscripts count their lines; those that go on with an entry are counted on from it. */
const COUNT = /^\s*(\d{1,4})\s{1,3}(?=\S)/u;
const COUNT_AND_LABEL = /^\s*(\d{1,4})\s{1,3}[[［]\s?\d/u;

/** The number the line is counted with, where it counts on or begins to. */
export function countOf(whole: string, before: number | undefined): number | undefined {
  const labelled = COUNT_AND_LABEL.exec(whole)?.[1];
  if (labelled !== undefined) return Number(labelled);
  if (before === undefined) return undefined;
  return Number(COUNT.exec(whole)?.[1]) === before + 1 ? before + 1 : undefined;
}

/** The line without its number; one with a label keeps it, which is read with it. */
export function withoutCount(whole: string, counted: number): string {
  const isCounted = !COUNT_AND_LABEL.test(whole) && Number(COUNT.exec(whole)?.[1]) === counted;
  return (isCounted ? whole.replace(COUNT, '') : whole).trim();
}
