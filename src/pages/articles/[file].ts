import type { APIRoute, GetStaticPaths } from 'astro';
import { keyedPaths } from '../../site/page-keys.ts';
import { recordFiles } from '../../site/record-files.ts';

export const getStaticPaths = (() =>
  keyedPaths((record) =>
    recordFiles(record).map(({ path, make }) => ({ params: { file: path }, props: { make } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => Promise<string> }> = async ({ props }) =>
  new Response(await props.make());
