import type { APIRoute, GetStaticPaths } from 'astro';
import { jatsArticle } from '../../metadata/jats/article.ts';
import { wholeArticles } from '../../site/article-text.ts';

type Props = Awaited<ReturnType<typeof wholeArticles>>[number];

export const getStaticPaths = (async () =>
  (await wholeArticles()).map((props) => ({
    params: { slug: props.meta.slug },
    props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(jatsArticle(props.meta, props.text));
