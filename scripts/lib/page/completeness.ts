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

/** Parts that articles usually have, whether a page has them, and where they would be written. */
const parts: readonly [part: string, isThere: (page: ArticlePage) => unknown, repair: string][] = [
  [
    'year',
    ({ masthead, dates }) => masthead?.year ?? dates.published ?? dates.online,
    'Find it out and add published to index.mdx',
  ],
  ['volume', ({ masthead }) => masthead?.volume, 'If there is one, add volume to index.mdx'],
  ['issue', ({ masthead }) => masthead?.issue, 'If there is one, add issue to index.mdx'],
  ['pages', ({ masthead }) => masthead?.page, 'If there are any, add page to index.mdx'],
  [
    'authors',
    ({ authors }) => authors.en ?? authors.zh,
    'If there are any, add authors to index.mdx',
  ],
  [
    'abstract',
    ({ abstract }) => abstract.en ?? abstract.zh,
    'If there is one, write it below the front matter of index.mdx',
  ],
  [
    'key words',
    ({ keywords }) => keywords.en ?? keywords.zh,
    'If there are any, add keywords to index.mdx',
  ],
  [
    'references',
    ({ references }) => references.length,
    'If there are any, copy them into the text file and import again',
  ],
];

/** One finding for each part that this page does not have. */
export function missingParts(page: ArticlePage, file: string): Finding[] {
  return parts
    .filter(([, isThere]) => !isThere(page))
    .map(([part, , repair]) => ({
      kind: 'missing-field',
      message: `The page gives no ${part}`,
      repair,
      text: '',
      file,
    }));
}
