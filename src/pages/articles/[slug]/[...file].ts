import type { APIRoute, GetStaticPaths } from 'astro';
import { dialogFiles, referenceFiles } from '../../../site/article-files.ts';
import { allArticles } from '../../../site/content.ts';

export const getStaticPaths = (async () =>
  (await allArticles()).flatMap((record) =>
    [...referenceFiles(record), ...dialogFiles(record)].map(({ path, make }) => {
      const [slug, ...file] = path.split('/');
      return { params: { slug, file: file.join('/') }, props: { make } };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => string }> = ({ props }) => new Response(props.make());
