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
  return {
    lineOf: (offset) => (start?.line ?? 1) + count(node.value.slice(0, offset), '\n'),
    isEscaped: (offset) => escaped[count(node.value.slice(0, offset), '@')] ?? false,
  };
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
