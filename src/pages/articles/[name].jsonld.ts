import type { APIRoute, GetStaticPaths } from 'astro';
import { articleJsonLd } from '../../metadata/json-ld.ts';
import { type ArticleMeta, articleMeta } from '../../site/article-meta.ts';
import { allArticles } from '../../site/content.ts';
import { recordLanguages, recordName } from '../../site/record-files.ts';

/** The article's JSON-LD with every cited work: too much for a page that arrives in one round trip. */
export const getStaticPaths = (async () => {
  const articles = await allArticles();
  const files = articles.flatMap((record) =>
    recordLanguages(record).map(async (locale) => ({
      params: { name: recordName(record, locale, 'jsonld').replace(/\.jsonld$/, '') },
      props: { meta: await articleMeta(record, locale) },
    })),
  );
  return Promise.all(files);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ meta: ArticleMeta }> = ({ props }) =>
  new Response(articleJsonLd(props.meta, true));
