/** Corrigenda, retractions and expressions of concern, as an article's page shows them at its top. */
import type { Article, Localized } from '../bibliography/index.ts';
import { type Locale, wordsIn } from '../i18n/index.ts';
import type { ArticleRecord } from './content.ts';
import { formatDate, preferred, type Run, runsOf } from './localized.ts';
import { pathTo } from './paths.ts';
import { toldNotices } from './told-notices.ts';

type Kind = Article['notices'][number]['kind'];

export interface NoticeView {
  readonly kind: Kind;
  readonly label: string;
  readonly date?: { readonly iso: string; readonly text: string } | undefined;
  readonly text: Run;
  readonly url?: string | undefined;
  /** The notice's own page, or the page of the article it is about, where that is on this site. */
  readonly path?: string | undefined;
}

/** A notice about an article: in its own record, or an article of this site. */
export interface Notice {
  readonly kind: Kind;
  readonly date?: string | undefined;
  readonly text: Run;
  /** The same in the other languages it is known in. */
  readonly otherTexts: readonly Run[];
  readonly url?: string | undefined;
  readonly path?: string | undefined;
}

/** What happened to an article after it appeared: what its own record tells, then the notices that are articles here. */
export function noticesAbout(
  record: ArticleRecord,
  all: readonly ArticleRecord[],
  locale: Locale,
): readonly Notice[] {
  return toldNotices(record, all).map(({ own, article }) => {
    const path = article && pathTo.article(locale, article.slug);
    if (own) return { ...own, ...textsOf(own.text, locale), url: hrefOf(own.url), path };
    const { data } = article.entry;
    return {
      kind: data.noticeOf?.kind ?? 'corrigendum',
      date: data.online ?? data.published,
      ...textsOf(data.title, locale),
      path,
    };
  });
}

/** What may not stand in an address as it is, a quotation mark or an angle bracket, is encoded. */
function hrefOf(url: string | undefined): string | undefined {
  return url && new URL(url).href;
}

function textsOf(value: Localized, locale: Locale): Pick<Notice, 'text' | 'otherTexts'> {
  const [text = preferred(value, locale), ...otherTexts] = runsOf(value, locale);
  return { text, otherTexts };
}

/** The article that an article is a notice about; none where it is no notice, or one of an article that is not here. */
export function noticedArticle(
  { slug, entry: { data } }: ArticleRecord,
  all: readonly ArticleRecord[],
): ArticleRecord | undefined {
  return all.find((each) => each.slug === data.noticeOf?.article && each.slug !== slug);
}

/** What stands at the top of an article's page: what it is a notice about, and the notices about it. */
export function noticesOf(
  record: ArticleRecord,
  all: readonly ArticleRecord[],
  locale: Locale,
): readonly NoticeView[] {
  const words = wordsIn(locale);
  const noticed = noticedArticle(record, all);
  const kind = record.entry.data.noticeOf?.kind;
  const about = noticesAbout(record, all, locale).map(({ date, otherTexts: _, ...each }) => ({
    ...each,
    label: words.notices[each.kind],
    date: date ? { iso: date, text: formatDate(date, locale) } : undefined,
  }));
  if (!noticed || !kind) return about;
  const text = preferred(noticed.entry.data.title, locale);
  // Whatever it says of the other article, this one stands: it is shown in no warning's colours.
  const of = { kind: 'corrigendum', label: words.noticeOf[kind] } as const;
  return [{ ...of, text, path: pathTo.article(locale, noticed.slug) }, ...about];
}
