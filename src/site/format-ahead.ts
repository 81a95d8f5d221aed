/** Everything that a build will ask the formatter for, formatted before the first page asks. */
import { formatAhead, wantedLists } from '../bibliography/kept/ahead.ts';
import { FEWEST_LISTS } from '../bibliography/kept/read-lists.ts';
import { locales } from '../i18n/index.ts';
import { articleReference } from './article-reference.ts';
import type { ArticleRecord } from './content.ts';
import { formatter } from './formatter.ts';

/** Formats the lists of all articles, and their own citations, in every style they have not been formatted in. */
export async function formatLists(records: readonly ArticleRecord[]): Promise<void> {
  const lists = records.flatMap((record) => [
    record.references,
    ...locales.map((locale) => [articleReference(record, locale)]),
  ]);
  const wanted = wantedLists(formatter, lists);
  if (wanted.length >= FEWEST_LISTS) await formatAhead(process.cwd(), wanted);
}
