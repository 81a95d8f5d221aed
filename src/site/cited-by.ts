/** Which articles of this site cite which. */
import { REFERENCE_ANCHOR } from '../constants.ts';
import type { Locale } from '../i18n/index.ts';
import type { ArticleRecord } from './content.ts';
import { articleEntry, type IssueEntry } from './issue.ts';
import type { FindWork } from './same-work.ts';

export interface CitingArticle {
  readonly entry: IssueEntry;
  /** 1-based place in its reference list, and the way there. */
  readonly number: number;
  readonly path: string;
}

/** By slug of the cited article; newest first. */
export function citedByIn(
  articles: readonly ArticleRecord[],
  find: FindWork,
  locale: Locale,
): ReadonlyMap<string, readonly CitingArticle[]> {
  const links = articles.flatMap((citing) =>
    citing.references.flatMap((reference, index) => {
      const cited = find(reference);
      return cited && cited.slug !== citing.slug ? [{ cited: cited.slug, citing, index }] : [];
    }),
  );
  const grouped = Map.groupBy(links, ({ cited }) => cited);
  return new Map([...grouped].map(([slug, all]) => [slug, all.map((each) => view(each, locale))]));
}

function view(
  { citing, index }: { citing: ArticleRecord; index: number },
  locale: Locale,
): CitingArticle {
  const entry = articleEntry(citing, locale);
  const number = index + 1;
  return { entry, number, path: `${entry.path}#${REFERENCE_ANCHOR}${number}` };
}
