/** The nearest word to one that occurs nowhere. Pure. */

/**
 * The word within one change (two, from seven letters on) of the one given: a letter added, left out, replaced,
 * or two neighbours swapped. Of several, the nearest; of those, the one that shares the longest beginning.
 */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const reach = word.length >= 7 ? 2 : 1;
  const near = words
    .filter((other) => Math.abs(other.length - word.length) <= reach)
    .map((other) => ({ other, changes: changesBetween(word, other) }))
    .filter(({ changes }) => changes > 0 && changes <= reach)
    .sort((a, b) => a.changes - b.changes || shared(b.other, word) - shared(a.other, word));
  return near[0]?.other;
}

/** Optimal string alignment distance. */
function changesBetween(a: string, b: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(row, j - 1) + 1,
        at(last, j) + 1,
        at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? Number.POSITIVE_INFINITY;
}

function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
