/** Finds in a printed mark the pieces that name works: `[1-3][5]38` → `[`, `1-3`, `][`, `5`, `]38`. */

export interface LinkedText {
  readonly text: string;
  /** Numbers of the works the piece names; none for words between them. */
  readonly cites: readonly number[];
}

/** A cited work: its number in the list, and what the style prints for it alone. */
export interface PrintedWork {
  readonly number: number;
  readonly alone: string;
  /** The author's own words before it. */
  readonly prefix?: string | undefined;
}

/** A number or a range within brackets that is one of the cited; a place in the work is not. */
export function numericParts(mark: string, numbers: readonly number[]): readonly LinkedText[] {
  const left = new Set(numbers);
  return mark.split(/(\d+(?:[-–]\d+)?)/u).flatMap((text, index) => {
    if (text === '') return [];
    const [from = Number.NaN, to = from] = text.split(/[-–]/u).map(Number);
    const cites = [...left]
      .filter((number) => number >= from && number <= to)
      .sort((one, other) => one - other);
    const names = index % 2 === 1 && cites.includes(from) && cites.includes(to);
    if (!names) return [{ text, cites: [] }];
    for (const number of cites) left.delete(number);
    return [{ text, cites }];
  });
}

const GROUP = /([(（][^()（）]*[)）])/u;
const BETWEEN = /(；|; )/u;

/**
 * Names and years, `（俞可平，2019；张和清，2021）`: one piece a work where the style keeps them apart, else one for all.
 * A style may sort the works of a mark, so each piece is known by what is printed for its work alone.
 */
export function namedParts(mark: string, works: readonly PrintedWork[]): readonly LinkedText[] {
  const left = [...works];
  const parts = mark.split(GROUP).flatMap((text, index): LinkedText[] => {
    if (index % 2 === 0) return text ? [{ text, cites: [] }] : [];
    const pieces = text.slice(1, -1).split(BETWEEN);
    const named = pieces.map((piece, place) => ({
      text: piece,
      cites: place % 2 ? [] : take(left, piece),
    }));
    return [{ text: text.slice(0, 1), cites: [] }, ...named, { text: text.slice(-1), cites: [] }];
  });
  return left.length === 0 ? parts : [{ text: mark, cites: works.map(({ number }) => number) }];
}

/**
 * Works among the author's own words, `（参见俞可平，2019；又见[5]38）`: each stands where its words say, in the order
 * written. Numbers among those words are no numbers of works.
 */
export function wordedParts(mark: string, works: readonly PrintedWork[]): readonly LinkedText[] {
  const parts: LinkedText[] = [];
  let end = 0;
  for (const { number, alone, prefix = '' } of works) {
    const piece = inner(alone);
    const from = mark.indexOf(piece, Math.max(0, mark.indexOf(prefix, end)) + prefix.length);
    if (from < end) return [{ text: mark, cites: works.map((work) => work.number) }];
    const isNumber = /^\[?\d/u.test(piece);
    const linked = isNumber ? numericParts(piece, [number]) : [{ text: piece, cites: [number] }];
    parts.push(...besides(mark.slice(end, from)), ...linked);
    end = from + piece.length;
  }
  return [...parts, ...besides(mark.slice(end))];
}

/** What stands beside parentheses is a place in the work, apart from the words within them. */
function besides(text: string): LinkedText[] {
  const pieces = text.split(/(?<=[)）])(?=[^()（）])|(?<=[^()（）])(?=[(（])/u);
  return pieces.flatMap((piece) => (piece ? [{ text: piece, cites: [] }] : []));
}

function take(left: PrintedWork[], piece: string): readonly number[] {
  const place = left.findIndex(({ alone }) => inner(alone) === piece);
  return place < 0 ? [] : left.splice(place, 1).map(({ number }) => number);
}

function inner(mark: string): string {
  return GROUP.exec(mark)?.[1]?.slice(1, -1) ?? mark;
}
