/** Whether a text is an article page at all, and what an article page lacks. */
import type { Finding } from '../../../src/bibliography/index.ts';
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

/** One finding for each part that articles usually have and this one does not. */
export function missingParts(page: ArticlePage, file: string): Finding[] {
  const parts: [string, boolean, string][] = [
    ['year', page.masthead?.year !== undefined, 'published'],
    ['volume', page.masthead?.volume !== undefined, 'volume'],
    ['issue', page.masthead?.issue !== undefined, 'issue'],
    ['pages', page.masthead?.page !== undefined, 'page'],
    ['authors', Object.keys(page.authors).length > 0, 'authors'],
    ['abstract', Object.keys(page.abstract).length > 0, 'the body'],
    ['key words', Object.keys(page.keywords).length > 0, 'keywords'],
    ['publication date', Boolean(page.dates.published ?? page.dates.online), 'published'],
    ['references', page.references.length > 0, 'references.json'],
  ];
  return parts
    .filter(([, present]) => !present)
    .map(([part, , field]) => ({
      kind: 'missing-field',
      message: `The page gives no ${part}`,
      repair: `If the article has ${part === 'authors' || part === 'references' || part === 'pages' ? 'them' : 'one'}, add ${field === 'references.json' ? 'them to references.json' : `${field === 'the body' ? 'it below the front matter of' : `${field} to`} index.mdx`}`,
      text: '',
      file,
    }));
}
