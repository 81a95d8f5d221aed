/** The citation of the article itself, which a page often gives in both languages below "Cite this article". */
import { parseGbt7714, yearOfDate } from '../../src/bibliography/index.ts';
import type { ArticlePage, InLanguages } from './page/article-page.ts';
import { type Language, languageOf } from './page/lines.ts';
import type { Masthead } from './page/masthead.ts';

export interface Cited {
  readonly title: InLanguages<string>;
  readonly journal: InLanguages<string>;
}

/** Titles of the article and names of its journal in the languages they are cited in; citations of other articles do not count. */
export function readCitations(page: ArticlePage): Cited {
  const title: InLanguages<string> = {};
  const journal: InLanguages<string> = {};
  for (const [reference] of page.citations.map((text) => parseGbt7714(text).references)) {
    const { title: name, 'container-title': container, page: pages } = reference ?? {};
    if (!name || !container || !pages || pages !== page.masthead?.page) continue;
    // One language throughout, or the citation was read wrongly.
    if (languageOf(name) !== languageOf(container)) continue;
    title[languageOf(name)] ??= name;
    journal[languageOf(container)] ??= container;
  }
  return { title: withoutStrayLines(title, page.title), journal };
}

/** The title as it stands on the page; where a stray line stood above it, as it is cited. */
function withoutStrayLines(
  cited: InLanguages<string>,
  onPage: InLanguages<string>,
): InLanguages<string> {
  const strayed = Object.entries(cited).filter(
    ([language, title]) => onPage[language as Language]?.endsWith(title) === true,
  );
  return { ...cited, ...onPage, ...Object.fromEntries(strayed) };
}

/** Journal, year, volume, issue and pages of a page without a masthead, from how it says to cite it. */
export function citedMasthead(citations: readonly string[]): Masthead | undefined {
  const [reference] = citations
    .flatMap((text) => parseGbt7714(text).references)
    .filter((candidate) => candidate['container-title'] && candidate.issued);
  if (!reference) return undefined;
  return {
    journal: reference['container-title'] ?? '',
    year: yearOfDate(reference.issued)?.toString(),
    volume: reference.volume,
    issue: reference.issue,
    page: reference.page,
    doi: reference.DOI,
  };
}
