/** Notices as machines are told of them: what an article is a notice about, and the notices about it. */
import type { Locale } from '../i18n/index.ts';
import type { ArticleRecord } from './content.ts';
import { preferred, type Run } from './localized.ts';
import { type Notice, noticedArticle, noticesAbout } from './notices.ts';
import { absolute, pathTo } from './paths.ts';

export interface NoticedMeta {
  readonly kind: NoticeMeta['kind'];
  readonly title: Run;
  readonly url: string;
  readonly doi?: string | undefined;
}

export interface NoticeMeta {
  readonly kind: Notice['kind'];
  readonly date?: string | undefined;
  readonly text: Run;
  /** The same in the other languages it is known in. */
  readonly otherTexts: readonly Run[];
  readonly url?: string | undefined;
}

/** The notices about an article, with absolute addresses. */
export function noticeMetas(
  record: ArticleRecord,
  all: readonly ArticleRecord[],
  locale: Locale,
): readonly NoticeMeta[] {
  return noticesAbout(record, all, locale).map(({ path, ...each }) => ({
    ...each,
    url: path === undefined ? each.url : absolute(path),
  }));
}

/** The article that an article is a notice about. */
export function noticeOf(
  record: ArticleRecord,
  all: readonly ArticleRecord[],
  locale: Locale,
): NoticedMeta | undefined {
  const noticed = noticedArticle(record, all);
  const kind = record.entry.data.noticeOf?.kind;
  if (!noticed || !kind) return undefined;
  const { title, doi } = noticed.entry.data;
  const url = absolute(pathTo.article(locale, noticed.slug));
  return { kind, title: preferred(title, locale), url, doi };
}
