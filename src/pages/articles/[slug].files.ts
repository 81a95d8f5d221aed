import type { APIRoute, GetStaticPaths } from 'astro';
import { giveTexts } from '../../prerender/given-texts.ts';
import type { ArticleRecord } from '../../site/content.ts';
import { filesTogether } from '../../site/files-together.ts';
import { keyedPaths } from '../../site/page-keys.ts';

export const getStaticPaths = (() =>
  keyedPaths((record) => [
    { params: { slug: record.slug }, props: { record } },
  ])) satisfies GetStaticPaths;

/** What the build writes as many files: see `src/prerender/together.ts`. Itself it is none. */
export const GET: APIRoute<{ record: ArticleRecord }> = async ({ props: { record } }) => {
  giveTexts(await filesTogether(record));
  return new Response();
};
