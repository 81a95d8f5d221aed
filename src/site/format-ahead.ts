/** Everything that a build will ask the formatter for, formatted before the first page asks. */
import { styles } from '../bibliography/index.ts';
import { formatAhead, type WantedList } from '../bibliography/kept/ahead.ts';
import { locales } from '../i18n/index.ts';
import { articleReference } from './article-reference.ts';
import type { ArticleRecord } from './content.ts';
import { formatter } from './formatter.ts';

/** More take long enough for whoever waits to ask what is being done. */
const MANY = 100;

/** Formats the lists of all articles, and their own citations, in every style they have not been formatted in. */
export async function formatLists(records: readonly ArticleRecord[]): Promise<void> {
  const lists = records.flatMap((record) => [
    record.references,
    ...locales.map((locale) => [articleReference(record, locale)]),
  ]);
  const wanted = lists.flatMap(missing);
  if (wanted.length > MANY)
    console.info(`Formatting ${wanted.length} lists: once, for all builds.`);
  await formatAhead(process.cwd(), wanted);
}

function missing(references: ArticleRecord['references']): readonly WantedList[] {
  const ids = styles.map(({ id }) => id).filter((id) => !formatter.has(references, id));
  return ids.length > 0 ? [{ references, styles: ids }] : [];
}
