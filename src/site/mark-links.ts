/** Finds in a printed mark the pieces that name works: `[1-3][5]38` → `[`, `1-3`, `][`, `5`, `]38`. */

export interface LinkedText {
  readonly text: string;
  /** Numbers of the works the piece names; none for words between them. */
  readonly cites: readonly number[];
}

/**
 * @param mark The mark as text, in any of the site's styles.
 * @param numbers The cited works' numbers, in the order they were cited.
 */
export function linkParts(
  mark: string,
  numbers: readonly number[],
  isNumeric: boolean,
): readonly LinkedText[] {
  return isNumeric ? numericParts(mark, numbers) : namedParts(mark, numbers);
}

/** A number or a range within brackets that is one of the cited; a place in the work is not. */
function numericParts(mark: string, numbers: readonly number[]): readonly LinkedText[] {
  const left = new Set(numbers);
  return mark.split(/(\d+(?:[-–]\d+)?)/u).flatMap((text, index) => {
    if (text === '') return [];
    const [from = Number.NaN, to = from] = text.split(/[-–]/u).map(Number);
    const cites = [...left].filter((number) => number >= from && number <= to);
    const names = index % 2 === 1 && cites.includes(from) && cites.includes(to);
    if (!names) return [{ text, cites: [] }];
    for (const number of cites) left.delete(number);
    return [{ text, cites }];
  });
}

/** One piece a work where the style keeps them apart, else one piece for all. */
function namedParts(mark: string, numbers: readonly number[]): readonly LinkedText[] {
  const [, open = '', inner = mark, close = ''] = /^([(（])(.*)([)）])$/su.exec(mark) ?? [];
  const pieces = inner.split(/(；|; )/u);
  const apart = (pieces.length + 1) / 2 === numbers.length;
  const linked = apart
    ? pieces.map((text, index) => ({
        text,
        cites: index % 2 ? [] : numbers.slice(index / 2, index / 2 + 1),
      }))
    : [{ text: inner, cites: numbers }];
  const around = (text: string): LinkedText[] => (text ? [{ text, cites: [] }] : []);
  return [...around(open), ...linked, ...around(close)];
}
