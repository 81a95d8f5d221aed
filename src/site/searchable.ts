/** The articles as the search index reads them. */
import {
  type Passage,
  recordsOf,
  type SearchableArticle,
  type SearchRecord,
} from '../search/record.ts';
import { type Body, bodyOf, plainTextOf } from './body.ts';
import { type ArticleRecord, allArticles } from './content.ts';
import { ownReferenceViews } from './reference-view.ts';

/** The records of each article, one article after the other: of a whole journal's, few stand in memory at a time. */
export async function* searchRecords(): AsyncGenerator<readonly SearchRecord[]> {
  for (const record of await allArticles()) yield recordsOf(await searchable(record));
}

async function searchable(record: ArticleRecord): Promise<SearchableArticle> {
  const { text } = await plainTextOf(record);
  const { headings } = await bodyOf(record, 'en');
  const views = ownReferenceViews(record);
  return {
    slug: record.slug,
    path: `articles/${record.slug}/`,
    article: record.entry.data,
    journal: record.journal.name,
    body: passagesOf(text, headings),
    references: views.map(({ number, anchor, text, reference }) => ({
      number,
      anchor,
      text,
      reference,
    })),
  };
}

/** Each block of a text with the heading it stands under, which is a block itself. */
function passagesOf(text: readonly string[], headings: Body['headings']): Passage[] {
  let [section, next] = ['', 0];
  return text.map((block) => {
    const heading = headings[next];
    if (heading?.text === block) [section, next] = [heading.id, next + 1];
    return [section, block];
  });
}
