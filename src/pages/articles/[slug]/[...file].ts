import type { APIRoute, GetStaticPaths } from 'astro';
import { dialogFiles, referenceFiles, type SiteFile } from '../../../site/article-files.ts';
import { allArticles } from '../../../site/content.ts';
import { pdfFiles } from '../../../site/pdf-loader.ts';

export const getStaticPaths = (async () =>
  (await allArticles()).flatMap((record) =>
    [...referenceFiles(record), ...dialogFiles(record), ...pdfFiles(record)].map(
      ({ path, make }) => {
        const [slug, ...file] = path.split('/');
        return { params: { slug, file: file.join('/') }, props: { make } };
      },
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<SiteFile, 'make'>> = ({ props }) => new Response(props.make());
