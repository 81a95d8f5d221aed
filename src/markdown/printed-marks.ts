/**
 * Citation marks as journals print them (GB/T 7714—2015, 10.1; 2025, 9.1) to the site's own syntax:
 * `[12]38` → `[@xu-2022, 38]`, `[3-5]` → `[@a; @b; @c]`.
 */

export interface ReadMarks {
  readonly text: string;
  /** Marks that were left as they stand, or read with a doubt, each with the reason. */
  readonly doubts: readonly { readonly mark: string; readonly reason: string }[];
}

const DASH = '[-–—~～]';
const MARK = new RegExp(
  String.raw`[[［〔](\d+(?:\s*(?:[,，、]|${DASH})\s*\d+)*)[\]］〕](?:(\d+(?:${DASH}\d+)?)(\p{L})?)?`,
  'gu',
);

/**
 * A text with its printed marks as citations of the references with these ids, in the order of their numbers.
 * A number that the list does not have is left alone: it may be a year or an interval.
 */
export function readPrintedMarks(text: string, ids: readonly string[]): ReadMarks {
  const doubts: { mark: string; reason: string }[] = [];
  const marked = text.replaceAll(MARK, (mark, list: string, place?: string, letter?: string) => {
    const numbers = expand(list);
    const keys = numbers.flatMap((number) => ids[number - 1] ?? []);
    if (keys.length === 0 || keys.length < numbers.length) {
      doubts.push({ mark, reason: `the list has only ${ids.length} entries` });
      return mark;
    }
    const cluster = keys.map((key) => `@${key}`).join('; ');
    if (!place) return `[${cluster}]`;
    if (!letter) return `[${cluster}, ${place}]`;
    doubts.push({ mark, reason: `${place} may be a page or a number of the sentence` });
    return `[${cluster}]${place}${letter}`;
  });
  return { text: marked, doubts };
}

/** `1,3-5` → 1, 3, 4, 5; a range that runs backwards, or over a thousand, is no range. */
function expand(list: string): number[] {
  return list.split(/[,，、]/u).flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split(new RegExp(DASH, 'u')).map(Number);
    const length = to - from + 1;
    if (length < 1 || length > 1000) return [Number.NaN];
    return Array.from({ length }, (_, index) => from + index);
  });
}
