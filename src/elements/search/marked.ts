/** Text with what a query matched in `<mark>`; text goes in as text. */
import type { Range, Result } from '../../search/client.ts';
import { h } from '../dom.ts';
import type { OpenSearch } from './open.ts';

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

/** Marks the texts of results; characters typed by their sound need a table, which is loaded then. */
export async function marker(
  { client, searcher }: OpenSearch,
  query: string,
): Promise<(text: string, result: Result) => (Node | string)[]> {
  const sounds = client.needsSounds(query)
    ? await searcher.sounds().catch(() => undefined)
    : undefined;
  return (text, { authors, journal }) => {
    const shown = { text, names: authors, journal };
    return markRanges(text, client.highlight(query, shown, sounds));
  };
}
