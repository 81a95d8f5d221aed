import type { APIRoute, GetStaticPaths } from 'astro';
import { dublinCore } from '../../metadata/dublin-core.ts';
import { type ArticleMeta, articleMetas } from '../../site/article-meta.ts';

export const getStaticPaths = (async () =>
  (await articleMetas()).map((meta) => ({
    params: { slug: meta.slug },
    props: { meta },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ meta: ArticleMeta }> = ({ props }) =>
  new Response(dublinCore(props.meta));
