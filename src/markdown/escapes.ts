/** Where a text node stands in its file, and which of its at signs were written `\@`. */
import type { Text } from 'mdast';

export interface Located {
  /** 1-based line of an offset in the node's text. */
  lineOf(offset: number): number;
  isEscaped(offset: number): boolean;
}

export function locate(node: Text, source: string): Located {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  const escaped = [...written.matchAll(/(?<slash>\\?)(?:@|&#64;|&commat;)/gu)].map(
    ([sign, slash]) => slash !== '' || sign !== '@',
  );
  const lineEnds = places(node.value, /\n/gu);
  const signs = places(node.value, /@/gu);
  return {
    lineOf: (offset) => (start?.line ?? 1) + countBefore(offset, lineEnds),
    isEscaped: (offset) => escaped[countBefore(offset, signs)] ?? false,
  };
}

function places(text: string, sign: RegExp): number[] {
  return [...text.matchAll(sign)].map(({ index }) => index);
}

/** How many places of an ascending list lie before an offset: found by halving, for a text may hold thousands. */
function countBefore(offset: number, ascending: readonly number[]): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
