import type { APIRoute, GetStaticPaths } from 'astro';
import { allArticles } from '../../site/content.ts';
import { recordFiles } from '../../site/record-files.ts';

export const getStaticPaths = (async () =>
  (await allArticles()).flatMap(recordFiles).map(({ path, make }) => ({
    params: { file: path },
    props: { make },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => Promise<string> }> = async ({ props }) =>
  new Response(await props.make());
