/** What a build will ask the formatter for beside the lists that were read. */
import { tellRead } from '../bibliography/kept/read-lists.ts';
import { locales } from '../i18n/index.ts';
import { articleReference } from './article-reference.ts';
import type { ArticleRecord } from './content.ts';

/** Has the articles' own citations formatted in every style, before dialogs ask for them. */
export function tellOwnCitations(records: readonly ArticleRecord[]): void {
  const citations = records.flatMap((record) =>
    locales.map((locale) => [articleReference(record, locale)]),
  );
  tellRead(citations);
}
