/** Text with stretches of it in `<mark>`; text goes in as text. */
import type { Range } from '../search/highlight.ts';
import { h } from './dom.ts';

/** The nodes of a text, its ranges marked. */
export function markRanges(text: string, ranges: readonly Range[]): (Node | string)[] {
  let reached = 0;
  const nodes = ranges.flatMap(({ start, end }) => {
    const before = text.slice(reached, start);
    reached = end;
    return [before, h('mark', {}, text.slice(start, end))];
  });
  return [...nodes, text.slice(reached)].filter((node) => node !== '');
}
