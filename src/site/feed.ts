/** What a feed says: the newest articles of the site in one language. */
import { type Locale, languageTag, wordsIn } from '../i18n/index.ts';
import { type ArticleMeta, articleMeta } from './article-meta.ts';
import { type ArticleRecord, allArticles } from './content.ts';
import { preferred, type Run } from './localized.ts';
import { absolute, pathTo } from './paths.ts';
import { siteTitle } from './site-title.ts';

export const feedFormats = ['atom', 'rss', 'rdf'] as const;
export type FeedFormat = (typeof feedFormats)[number];

export interface Feed {
  readonly title: Run;
  readonly lang: string;
  readonly description: string;
  /** Absolute addresses: of the page it follows, of the feed. */
  readonly home: string;
  readonly self: string;
  /** Newest first; each with a date. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly article: ArticleMeta;
  /** With a mark in front where the article was retracted. */
  readonly title: string;
  /** ISO dates: of publication, and of the last notice after it. */
  readonly published: string;
  readonly updated: string;
}

export interface FeedLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** The feeds of a language, for the head of its pages; RSS 1.0 shares the type of all RDF and is listed last. */
export function feedLinks(locale: Locale): readonly FeedLink[] {
  return feedFormats.map((format) => ({
    href: pathTo.feed(locale, format),
    type: `application/${format}+xml`,
    title: wordsIn(locale).feed,
  }));
}

const LENGTH = 50;

/** Articles without any date are left out: a feed is an order of days. */
export async function feedOf(locale: Locale, format: FeedFormat): Promise<Feed> {
  const dated = (await allArticles()).filter(dateOf).slice(0, LENGTH);
  return {
    title: await siteTitle(locale),
    lang: languageTag[locale],
    description: wordsIn(locale).feedDescription,
    home: absolute(pathTo.home(locale)),
    self: absolute(pathTo.feed(locale, format)),
    items: await Promise.all(dated.map((record) => itemOf(record, locale))),
  };
}

function dateOf({ entry: { data } }: ArticleRecord): string | undefined {
  return data.published ?? data.online;
}

async function itemOf(record: ArticleRecord, locale: Locale): Promise<FeedItem> {
  const { data } = record.entry;
  const published = dateOf(record) ?? '';
  const article = await articleMeta(record, locale, []);
  const dates = [data.online, published, ...article.notices.map(({ date }) => date)];
  return {
    article,
    title: wordsIn(locale).noticedTitle(
      preferred(data.title, locale).text,
      article.notices.some(({ kind }) => kind === 'retraction'),
    ),
    published,
    updated:
      dates
        .filter((date) => date !== undefined)
        .toSorted()
        .at(-1) ?? published,
  };
}
