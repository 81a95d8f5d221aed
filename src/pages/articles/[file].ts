import type { APIRoute, GetStaticPaths } from 'astro';
import { recordFiles } from '../../site/article-files.ts';
import { allArticles } from '../../site/content.ts';

export const getStaticPaths = (async () =>
  (await allArticles()).flatMap(recordFiles).map(({ path, make }) => ({
    params: { file: path },
    props: { make },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => string }> = ({ props }) => new Response(props.make());
