/**
 * Citation marks as journals print them (GB/T 7714—2015, 10.1; 2025, 9.1) to the site's own syntax:
 * `[12]38` → `[@xu-2022, 38]`, `[3-5]` → `[@a; @b; @c]`, and in raised figures `mechanism¹²` → `mechanism[@xu-2022]`.
 */

/** A mark that was left as it stands, or read with a doubt, and a sentence that says so. */
export interface MarkDoubt {
  readonly mark: string;
  readonly reason: string;
}

export interface ReadMarks {
  readonly text: string;
  readonly doubts: readonly MarkDoubt[];
  /** How many marks were read. */
  readonly count: number;
}

/** The ids of the references by their printed numbers. */
export type NumberedIds = ReadonlyMap<number, string>;

const DASH = '[-–—~～]';
const LIST = String.raw`\d+(?:\s*(?:[,，、]|${DASH})\s*\d+)*`;
const PAGES = String.raw`\d+(?:${DASH}\d+)?(?:[,，]\s?\d+${DASH}\d+)*`;
/** `38`, `(P38)`, `P. 38`, `（第38页）`: a number in plain parentheses may be a year. */
const PLACE = String.raw`[(（]\s*(?:[Pp]{1,2}\.?|第)\s*(?<inner>${PAGES})\s*页?\s*[)）]|[Pp]{1,2}\.?\s?(?<named>${PAGES})|(?<bare>${PAGES})(?<letter>\p{L})?`;
const BRACKETED = new RegExp(
  String.raw`[[［〔](?<list>${LIST})(?:,\s?pp?\.\s?(?<within>${PAGES}))?[\]］〕](?:${PLACE})?`,
  'gu',
);

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = new RegExp(
  `⁽?(?<list>[${RAISED_DIGITS}]+(?:[,，˒⁻–-][${RAISED_DIGITS}]+)*)⁾?`,
  'gu',
);
/** A raised figure after a word or its full stop is a mark; after a number, a unit or a symbol it is a power. */
const BEFORE_A_MARK = /(?:\p{Script=Han}|\p{L}{4}|[。，；：、,.;:”’"'»」』》])$/u;

const TWO = /^\d+\s*[,，]\s*\d+$/u;
/** What stands after it in brackets is two numbers and all between them: 取值区间为[1,5], x∈[1,2]. */
const BEFORE_AN_INTERVAL =
  /(?:[∈∉=＝≤≥<>×÷∪∩⊂⊆]|(?:区间|值域|取值范围)[为是内：]?|\b(?:intervals?|ranges?)(?: of| from| is)?)\s*$/iu;

/**
 * A text with its printed marks as citations of references, written by `write` (the cluster itself by default).
 * A number that the list does not have is left alone, and told: it may be a year or an interval.
 */
export function readPrintedMarks(
  text: string,
  ids: NumberedIds,
  write: (cluster: string) => string = (cluster) => cluster,
): ReadMarks {
  const doubts: MarkDoubt[] = [];
  let count = 0;
  const cite = (mark: string, list: string, place = ''): string | undefined => {
    const numbers = expand(list);
    const keys = numbers.flatMap((number) => ids.get(number) ?? []);
    if (keys.length === 0 || keys.length < numbers.length) {
      doubts.push({ mark, reason: missing(numbers, ids) });
      return undefined;
    }
    count += 1;
    return write(`[${keys.map((key) => `@${key}`).join('; ')}${place && `, ${place}`}]`);
  };
  const bracketed = text.replaceAll(BRACKETED, (mark, ...rest) => {
    const [at, whole] = rest.slice(-3) as [number, string];
    const { list = '', within, inner, named, bare, letter } = groupsOf(rest);
    if (TWO.test(list) && BEFORE_AN_INTERVAL.test(whole.slice(Math.max(0, at - 16), at))) {
      doubts.push({ mark, reason: 'Left as printed, since it may be an interval of numbers' });
      return mark;
    }
    if (!letter || !bare) return cite(mark, list, within ?? inner ?? named ?? bare) ?? mark;
    const cited = cite(mark, list);
    if (cited === undefined) return mark;
    doubts.push({
      mark,
      reason: `Read as a citation without a page, since ${bare} may be a number of the sentence`,
    });
    return `${cited}${bare}${letter}`;
  });
  const read = bracketed.replaceAll(RAISED, (mark, ...rest) => {
    const [at, whole] = rest.slice(-3) as [number, string];
    if (!BEFORE_A_MARK.test(whole.slice(Math.max(0, at - 8), at))) return mark;
    return cite(mark, lowered(groupsOf(rest)['list'] ?? '')) ?? mark;
  });
  return { text: read, doubts, count };
}

function groupsOf(rest: readonly unknown[]): Readonly<Record<string, string | undefined>> {
  return rest.at(-1) as Record<string, string | undefined>;
}

function missing(numbers: readonly number[], ids: NumberedIds): string {
  const absent = numbers.filter((number) => !ids.has(number));
  if (absent.some(Number.isNaN)) return 'Left as printed, since its numbers run backwards';
  return `Left as printed, since the list has no entry ${absent.slice(0, 3).join(', ')}`;
}

function lowered(list: string): string {
  return list
    .replaceAll('⁻', '-')
    .replaceAll('˒', ',')
    .replace(/[⁰-⁹¹²³]/gu, (digit) => String(RAISED_DIGITS.indexOf(digit)));
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
