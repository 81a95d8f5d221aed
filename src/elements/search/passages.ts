/** Shows where in an article's text the words stand, and makes its link lead there. */
import type { Result } from '../../search/client.ts';
import { h, langOf } from '../dom.ts';
import type { OpenSearch } from './open.ts';
import type { Marked } from './suggestions.ts';

/** For the articles among results whose titles and names don't hold the words; `items` are theirs, in their order. */
export async function showPassages(
  items: ArrayLike<Element>,
  results: readonly Result[],
  query: string,
  { searcher }: OpenSearch,
  marked: Marked,
): Promise<void> {
  const shown = results.map(async (result, at) => {
    const item = items[at];
    const link = item?.querySelector('a');
    if (!link || result.number !== undefined || item?.querySelector('mark')) return;
    const place = await searcher.place(result.id, query).catch(() => undefined);
    if (!place || link.hash) return;
    link.href += place.hash;
    const attributes = { className: 'passage', lang: langOf(place.text) };
    link.parentElement?.after(h('p', attributes, ...marked(place.text, result)));
  });
  await Promise.all(shown);
}
