/** How the articles of the site hang together: issues, neighbours, who cites whom. Made once a language. */
import type { Locale } from '../i18n/index.ts';
import { type CitingArticle, citedByIn } from './cited-by.ts';
import type { ArticleRecord } from './content.ts';
import { issuesOf } from './issue.ts';
import { type Neighbours, neighboursIn } from './neighbours.ts';
import { type FindWork, worksOf } from './same-work.ts';

export interface Shelf {
  readonly find: FindWork;
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  readonly citedBy: ReadonlyMap<string, readonly CitingArticle[]>;
}

export function shelfOf(articles: readonly ArticleRecord[], locale: Locale): Shelf {
  const find = worksOf(articles);
  return {
    find,
    neighbours: neighboursIn(issuesOf(articles, locale), locale),
    citedBy: citedByIn(articles, find, locale),
  };
}
