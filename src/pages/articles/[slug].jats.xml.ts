import type { APIRoute, GetStaticPaths } from 'astro';
import { jatsArticle } from '../../metadata/jats/article.ts';
import { articleMeta } from '../../site/article-meta.ts';
import { articleText } from '../../site/article-text.ts';
import type { ArticleRecord } from '../../site/content.ts';
import { keyedPaths } from '../../site/page-keys.ts';

export const getStaticPaths = (() =>
  keyedPaths((record) => [
    { params: { slug: record.slug }, props: { record } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: ArticleRecord }> = async ({ props: { record } }) => {
  const meta = await articleMeta(record, record.entry.data.language);
  return new Response(jatsArticle(meta, await articleText(record)));
};
