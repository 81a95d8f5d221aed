/** Whether a text is an article page at all. */
import { Refusal } from '../refusal.ts';
import type { ArticlePage } from './article-page.ts';

/** Gives the page back, or refuses: without journal and title there is nothing to publish. */
export function recogniseOrRefuse(page: ArticlePage, file: string): ArticlePage {
  const signs = [
    page.masthead,
    Object.keys(page.authors).length,
    Object.keys(page.abstract).length,
    Object.keys(page.keywords).length,
    Object.keys(page.dates).length,
    page.references.length,
  ].filter(Boolean);
  if (signs.length < 2) {
    throw new Refusal(
      `${file} is not an article page: no journal line (like “Journal ›› 2022, Vol. 22 ›› Issue (6): 23-40”), authors, abstract or references were found in it.`,
    );
  }
  if (!page.masthead) {
    throw new Refusal(
      `${file} does not name its journal: put a line like “Journal ›› 2022, Vol. 22 ›› Issue (6): 23-40.” at its top and import it again.`,
    );
  }
  if (Object.keys(page.title).length === 0) {
    throw new Refusal(
      `${file} has no title: put it on a line of its own below the journal line and import it again.`,
    );
  }
  return page;
}
