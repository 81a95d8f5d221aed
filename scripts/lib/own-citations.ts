/** The citation of the article itself, which a page often gives in both languages below "Cite this article". */
import { parseGbt7714 } from '../../src/bibliography/index.ts';
import type { ArticlePage, InLanguages } from './page/article-page.ts';
import { languageOf } from './page/lines.ts';

export interface Cited {
  readonly title: InLanguages<string>;
  readonly journal: InLanguages<string>;
}

/** Names of article and journal in the languages they are cited in; citations of other articles do not count. */
export function readCitations({ citations, masthead }: ArticlePage): Cited {
  const title: InLanguages<string> = {};
  const journal: InLanguages<string> = {};
  for (const [reference] of citations.map((text) => parseGbt7714(text).references)) {
    const { title: name, 'container-title': container, page } = reference ?? {};
    if (!name || !container || !page || page !== masthead?.page) continue;
    // One language throughout, or the citation was read wrongly.
    if (languageOf(name) !== languageOf(container)) continue;
    title[languageOf(name)] ??= name;
    journal[languageOf(container)] ??= container;
  }
  return { title, journal };
}
