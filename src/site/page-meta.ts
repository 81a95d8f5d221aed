/** An article's pages as machines are told of them. */
import { firstPage, isLocator, lastPage, normalizePages } from '../bibliography/index.ts';

export interface PageMeta {
  readonly firstPage?: string | undefined;
  readonly lastPage?: string | undefined;
  /** All pages, where they are more than one range. */
  readonly pageRanges?: string | undefined;
  /** Whether the first page is none, but the number of an article that has no pages. */
  readonly isLocator: boolean;
}

export function pageMeta(page: string | undefined): PageMeta {
  if (page === undefined) return { isLocator: false };
  const pages = normalizePages(page);
  return {
    firstPage: firstPage(pages),
    lastPage: lastPage(pages),
    pageRanges: /[,+]/.test(pages) ? pages : undefined,
    isLocator: isLocator(pages),
  };
}
