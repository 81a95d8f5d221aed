/** What tests may import. */
import { core } from './house-core.ts';
import type { Layer } from './layers.ts';

/** A check reads a text as the site does. */
export const MARKDOWN = ['src/markdown/*', 'remark-*', 'unified', 'vfile'];

export const testLayers: readonly Layer[] = [
  { files: 'src/tests/*', may: ['*'], mustNot: '' },
  {
    files: 'src/bibliography/*.test.ts',
    may: [...core.may, 'node:*', 'fast-check', 'citeproc*', 'citation-js', 'csl-validator-wasm'],
    mustNot: 'a test of the core needs no other folder, but for the texts of styles',
  },
  {
    files: 'src/*.test.ts',
    may: ['src/*', 'scripts/*', 'node:*', 'fast-check', ...MARKDOWN],
    types: ['mdast'],
    mustNot: 'tests use what they test',
  },
  {
    files: 'scripts/*.test.ts',
    may: [
      'src/bibliography/*',
      'src/search/*',
      'src/site/*-schema.ts',
      'scripts/*',
      'node:*',
      'fast-check',
      '@mdx-js/mdx',
      'remark-gfm',
    ],
    mustNot: 'tests use what they test',
  },
];
