/** Lines from letters: as few as a width allows, and all about as long as each other. */
import type { Letter } from './letters.ts';

export type Line = readonly Letter[];

/** A text set in a size, in pixels. */
export interface Block {
  readonly lines: readonly Line[];
  readonly size: number;
}

/** The room a block may take, and the sizes it may be set in, largest first. */
export interface Room {
  readonly width: number;
  readonly lines: (size: number) => number;
  readonly sizes: readonly number[];
}

/** The width of a line in ems, without a space at its end. */
export function widthOf(line: Line): number {
  const last = line.at(-1);
  const own = line.reduce((sum, { advance }) => sum + advance, 0);
  return last?.character === ' ' ? own - last.advance : own;
}

/** Sets letters in the largest size in which they fit; in the smallest, what does not fit gives way to `ellipsis`. */
export function fit(letters: Line, { width, lines, sizes }: Room, ellipsis: Line): Block {
  for (const size of sizes) {
    const broken = balanced(letters, width / size);
    if (broken.length <= lines(size)) return { lines: broken, size };
  }
  const size = sizes.at(-1) ?? 1;
  const kept = broken(letters, width / size).slice(0, lines(size));
  const last = shortened(kept.at(-1) ?? [], width / size - widthOf(ellipsis));
  return { lines: [...kept.slice(0, -1), [...last, ...ellipsis]], size };
}

function shortened(line: Line, width: number): Line {
  let kept = line;
  while (kept.length > 0 && widthOf(kept) > width) kept = kept.slice(0, -1);
  while (kept.at(-1)?.character === ' ') kept = kept.slice(0, -1);
  return kept;
}

/** The narrowest lines that are not more than the full width's. */
function balanced(letters: Line, width: number): readonly Line[] {
  const fewest = broken(letters, width).length;
  let [narrow, wide] = [width / fewest / 2, width];
  for (let step = 0; step < 12; step += 1) {
    const middle = (narrow + wide) / 2;
    if (broken(letters, middle).length > fewest) narrow = middle;
    else wide = middle;
  }
  return broken(letters, wide);
}

/** Lines filled one after the other; a word longer than a line is cut. */
function broken(letters: Line, width: number): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let reach = 0;
  let end = 0;
  for (const [index, letter] of letters.entries()) {
    const own = letter.character === ' ' ? 0 : letter.outline.advance;
    if (reach + own > width && index > start) {
      if (end === start) end = index;
      lines.push(letters.slice(start, end));
      start = end;
      reach = letters.slice(start, index).reduce((sum, { advance }) => sum + advance, 0);
    }
    reach += letter.advance;
    if (letter.endsLine) end = index + 1;
  }
  return start < letters.length ? [...lines, letters.slice(start)] : lines;
}
