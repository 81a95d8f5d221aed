/** The articles before and after one: in page order within its issue, then across the issues of its journal. */

import type { Locale } from '../i18n/index.ts';
import { type Issue, type IssueEntry, ONLINE_FIRST } from './issue.ts';
import { pathTo } from './paths.ts';

export interface Neighbour {
  readonly entry: IssueEntry;
  /** Its own page, else its place on the page of its issue. */
  readonly path: string;
}

export interface Neighbours {
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
}

/** By slug of the article. */
export function neighboursIn(
  issues: readonly Issue[],
  locale: Locale,
): ReadonlyMap<string, Neighbours> {
  const found = new Map<string, Neighbours>();
  for (const own of Map.groupBy(issues, ({ record }) => record.journalSlug).values()) {
    const row = own.toSorted(byDate).flatMap(({ id, entries }) =>
      entries.map((entry) => ({
        entry,
        path: entry.path ?? `${pathTo.issue(locale, id)}#${entry.anchor}`,
      })),
    );
    for (const [place, { entry }] of row.entries()) {
      found.set(entry.reference.id, { previous: row[place - 1], next: row[place + 1] });
    }
  }
  return found;
}

/** Oldest first; what no issue holds yet comes last. */
function byDate(a: Issue, b: Issue): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  return left.localeCompare(right, 'en', { numeric: true });
}

function orderOf({ id, record }: Issue): string {
  const { data } = record.entry;
  if (id.endsWith(ONLINE_FIRST)) return '9999';
  return [(data.published ?? data.online)?.slice(0, 4), data.volume, data.issue].join(' ');
}
