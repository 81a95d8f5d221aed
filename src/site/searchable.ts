/** The articles as the search index reads them. */
import type { SearchableArticle } from '../search/record.ts';
import { plainTextOf } from './body.ts';
import { type ArticleRecord, allArticles } from './content.ts';
import { ownReferenceViews } from './reference-view.ts';

export async function searchableArticles(): Promise<readonly SearchableArticle[]> {
  return Promise.all((await allArticles()).map(searchable));
}

async function searchable(record: ArticleRecord): Promise<SearchableArticle> {
  const { text } = await plainTextOf(record);
  const views = ownReferenceViews(record);
  return {
    slug: record.slug,
    path: `articles/${record.slug}/`,
    article: record.entry.data,
    journal: record.journal.name,
    body: text.join('\n'),
    references: views.map(({ number, anchor, text, reference }) => ({
      number,
      anchor,
      text,
      reference,
    })),
  };
}
