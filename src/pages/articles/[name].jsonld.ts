import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { articleJsonLd } from '../../metadata/json-ld.ts';
import { articleMeta } from '../../site/article-meta.ts';
import type { ArticleRecord } from '../../site/content.ts';
import { keyedPaths } from '../../site/page-keys.ts';
import { recordLanguages, recordName } from '../../site/record-files.ts';

/** The article's JSON-LD with every cited work: too much for a page that arrives in one round trip. */
export const getStaticPaths = (() =>
  keyedPaths((record) =>
    recordLanguages(record).map((locale) => ({
      params: { name: recordName(record, locale, 'jsonld').replace(/\.jsonld$/, '') },
      props: { record, locale },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: ArticleRecord; locale: Locale }> = async ({ props }) =>
  new Response(articleJsonLd(await articleMeta(props.record, props.locale), true));
