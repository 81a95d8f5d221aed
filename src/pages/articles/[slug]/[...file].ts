import type { APIRoute, GetStaticPaths } from 'astro';
import { dialogFiles, referenceFiles, type SiteFile } from '../../../site/article-files.ts';
import { allArticles } from '../../../site/content.ts';
import { pdfFiles } from '../../../site/pdf-loader.ts';
import { pictureFiles } from '../../../site/picture-loader.ts';

export const getStaticPaths = (async () => {
  const records = await allArticles();
  const pictures = (await Promise.all(records.map(pictureFiles))).flat();
  const others = records.flatMap((record) => [
    ...referenceFiles(record),
    ...dialogFiles(record),
    ...pdfFiles(record),
  ]);
  return [...others, ...pictures].map(({ path, make }) => {
    const [slug, ...file] = path.split('/');
    return { params: { slug, file: file.join('/') }, props: { make } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<SiteFile, 'make'>> = ({ props }) => new Response(props.make());
