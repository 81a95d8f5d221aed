import type { APIRoute, GetStaticPaths } from 'astro';
import { dublinCore } from '../../metadata/dublin-core.ts';
import { articleMeta } from '../../site/article-meta.ts';
import type { ArticleRecord } from '../../site/content.ts';
import { keyedPaths } from '../../site/page-keys.ts';

export const getStaticPaths = (() =>
  keyedPaths((record) => [
    { params: { slug: record.slug }, props: { record } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: ArticleRecord }> = async ({ props: { record } }) =>
  new Response(dublinCore(await articleMeta(record, record.entry.data.language)));
