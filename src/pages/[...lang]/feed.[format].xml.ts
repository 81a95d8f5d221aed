import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from '../../i18n/index.ts';
import { writeFeed } from '../../metadata/feed/index.ts';
import { type FeedFormat, feedFormats, feedOf } from '../../site/feed.ts';
import { localeParam } from '../../site/paths.ts';

export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    feedFormats.map((format) => ({
      params: { lang: localeParam(locale), format },
      props: { locale, format },
    })),
  )) satisfies GetStaticPaths;

interface Props {
  readonly locale: (typeof locales)[number];
  readonly format: FeedFormat;
}

export const GET: APIRoute<Props> = async ({ props: { locale, format } }) =>
  new Response(writeFeed(await feedOf(locale, format), format));
