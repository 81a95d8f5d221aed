import type { APIRoute, GetStaticPaths } from 'astro';
import { dialogFiles, referenceFiles, type SiteFile } from '../../../site/article-files.ts';
import type { ArticleRecord } from '../../../site/content.ts';
import { keyedPaths } from '../../../site/page-keys.ts';
import { pdfFiles } from '../../../site/pdf-loader.ts';
import { pictureFiles } from '../../../site/picture-loader.ts';

export const getStaticPaths = (() =>
  keyedPaths(async (record) =>
    (await filesOf(record)).map(({ path, make }) => {
      const [slug, ...file] = path.split('/');
      return { params: { slug, file: file.join('/') }, props: { make } };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<SiteFile, 'make'>> = ({ props }) => new Response(props.make());

async function filesOf(record: ArticleRecord): Promise<readonly SiteFile[]> {
  return [
    ...referenceFiles(record),
    ...dialogFiles(record),
    ...pdfFiles(record),
    ...(await pictureFiles(record)),
  ];
}
