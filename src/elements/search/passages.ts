/** Shows where in an article's text the words stand, and makes its link lead there. */
import type { Result } from '../../search/client.ts';
import { langOf } from '../dom.ts';
import type { OpenSearch } from './open.ts';
import type { Marked } from './suggestions.ts';

/** The link of a result, and what puts a passage beside it. */
export interface Linked {
  readonly result: Result;
  readonly link: HTMLAnchorElement;
  readonly show: (passage: { readonly nodes: (Node | string)[]; readonly lang: string }) => void;
}

/** For the articles among results whose titles, names and journal don't hold every one of the words. */
export async function showPassages(
  linked: readonly Linked[],
  query: string,
  { searcher }: OpenSearch,
  marked: Marked,
): Promise<void> {
  const shown = linked.map(async ({ result, link, show }) => {
    if (result.number !== undefined) return;
    const place = await searcher.place(result.id, query).catch(() => undefined);
    if (!place || link.hash) return;
    link.href += place.hash;
    show({ nodes: marked(place.text, result), lang: langOf(place.text) });
  });
  await Promise.all(shown);
}
