import type { Reference } from '../bibliography/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { ArticleRecord } from './content.ts';
import { articleEntry, citationEntry, type IssueEntry } from './issue.ts';
import { isInJournal } from './journal-name.ts';

/** The related articles the journal printed, in its order; those on this site link to their page. */
export function relatedEntries(
  record: ArticleRecord,
  all: readonly ArticleRecord[],
  locale: Locale,
): readonly IssueEntry[] {
  return record.related.map((reference) => {
    const here = all.find((each) => isSameArticle(each, reference));
    return here ? articleEntry(here, locale) : citationEntry(reference);
  });
}

/** The same volume, issue and pages of a journal of the same name are one article. */
function isSameArticle({ entry: { data }, journal }: ArticleRecord, reference: Reference): boolean {
  return (
    isInJournal(reference, journal) &&
    reference.volume === data.volume &&
    reference.issue === data.issue &&
    reference.page === data.page
  );
}
