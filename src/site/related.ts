import type { Reference } from '../bibliography/index.ts';
import type { Locale } from '../i18n/index.ts';
import { articleEntry, citationEntry, type IssueEntry } from './issue.ts';
import type { FindWork } from './same-work.ts';

/** The related articles the journal printed, in its order; those on this site link to their page. */
export function relatedEntries(
  related: readonly Reference[],
  find: FindWork,
  locale: Locale,
): readonly IssueEntry[] {
  return related.map((reference) => {
    const here = find(reference);
    return here ? articleEntry(here, locale) : citationEntry(reference);
  });
}
