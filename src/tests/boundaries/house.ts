import { coreLayers, KEPT, STYLE_READER } from './house-core.ts';
import { MARKDOWN, testLayers } from './house-tests.ts';
import type { Layer } from './layers.ts';

const BIBLIOGRAPHY = 'src/bibliography/index.ts';
export const CONSTANTS = 'src/constants.ts';
const I18N = 'src/i18n/*';
/** The words that scripts say: shipped to the browser in both languages. */
export const ELEMENT_WORDS = ['elements', 'keys', 'offline', 'reading', 'search', 'settings'].map(
  (name) => `src/i18n/${name}.ts`,
);
/** Files that an editor hands over: front matter, XML and its named characters. */
const READERS = ['yaml', 'saxes', 'character-entities'];
/** Names that the worker and the pages' scripts have in common. */
export const OFFLINE_FILES = 'src/offline/files.ts';
const STYLES = 'src/styles/*';
/** What an owner writes is held to the same schemas by the site and by its check. */
const SETTINGS = ['src/constants.ts', 'src/site/*-schema.ts'];

/** The house, from the most special file to the most general; of several that match, the first counts. */
export const layers: readonly Layer[] = [
  ...testLayers,
  ...coreLayers,
  {
    files: 'src/markdown/*',
    may: ['src/markdown/*', 'mdast*', 'micromark*', 'uni*', 'vfile*', 'temml', CONSTANTS],
    types: [BIBLIOGRAPHY, 'mdast', 'unist', 'hast', 'estree'],
    mustNot: 'it marks citations, and neither formats them nor reads files',
  },
  {
    files: 'src/site/*-loader.ts',
    may: ['src/site/*', BIBLIOGRAPHY, 'src/bibliography/kept/read-lists.ts', 'node:*'],
    types: ['astro/loaders', 'zod'],
    mustNot: 'a loader reads files of the content for its collection',
  },
  {
    files: 'src/site/*',
    may: [
      'src/site/*',
      'astro:content',
      BIBLIOGRAPHY,
      KEPT,
      'uqr',
      'src/search/record.ts',
      'src/search/indexer/keys.ts',
      'src/card/size.ts',
      I18N,
      CONSTANTS,
      'zod',
    ],
    types: ['astro', 'src/markdown/*'],
    mustNot: 'it assembles what pages show, and knows no component and no DOM',
  },
  {
    files: 'src/card/*',
    may: ['src/card/*', 'src/bibliography/kept/store.ts', 'node:*', 'fontkitten', 'wawoff2*'],
    types: ['src/site/*'],
    mustNot: 'a view goes in, a picture comes out; fonts are opened here and nowhere else',
  },
  {
    files: 'src/metadata/*',
    may: ['src/metadata/*'],
    types: ['src/site/*', BIBLIOGRAPHY],
    mustNot: 'an object goes in, a string or a list of tags comes out',
  },
  ...['components', 'layouts'].map((folder) => ({
    files: `src/${folder}/*`,
    may: ['src/components/*', 'src/layouts/*', I18N, STYLES, CONSTANTS],
    types: ['src/site/*', 'src/markdown/*', BIBLIOGRAPHY, 'astro*', 'src/metadata/*'],
    scripts: ['src/elements/*'],
    mustNot: 'components get props, and ask neither the collections nor the core nor files',
  })),
  {
    files: 'src/pages/*',
    may: [
      'src/site/*',
      'src/metadata/*',
      'src/card/*',
      'src/layouts/*',
      'src/components/*',
      'src/prerender/given-texts.ts',
      I18N,
      CONSTANTS,
    ],
    types: ['astro'],
    mustNot: 'a route holds getStaticPaths and one component',
  },
  {
    files: 'src/elements/*',
    may: [
      'src/elements/*',
      CONSTANTS,
      OFFLINE_FILES,
      ...ELEMENT_WORDS,
      STYLES,
      'src/search/client.ts',
      'src/search/highlight.ts',
      'src/search/scan*.ts',
    ],
    mustNot: 'whatever an element imports is shipped to the reader',
  },
  {
    files: 'src/search/indexer*',
    may: ['src/search/*', 'node:*', 'pagefind', 'pinyin-pro', 'rolldown', CONSTANTS],
    never: ['src/search/client*'],
    types: ['astro', 'src/prerender/build.ts', BIBLIOGRAPHY],
    mustNot: 'it runs in Node during the build and sees what the pages hand over',
  },
  {
    files: 'src/search/client*',
    may: ['src/search/*', CONSTANTS],
    never: ['src/search/indexer*'],
    mustNot: 'it runs in the browser',
  },
  {
    files: 'src/search/*',
    may: ['src/search/*', 'opencc-js*', CONSTANTS],
    never: ['src/search/client*', 'src/search/indexer*'],
    types: [BIBLIOGRAPHY],
    mustNot: 'folding and records are pure: no files, no collections, no DOM',
  },
  ...['worker', 'no-worker'].map((program) => ({
    files: `src/offline/${program}*`,
    may: ['src/offline/worker/*', OFFLINE_FILES],
    mustNot: 'a service worker is a program of its own in the browser, and knows no page',
  })),
  {
    files: 'src/offline/*',
    may: ['src/offline/*', 'src/prerender/linked-store.ts', 'node:*', 'rolldown', CONSTANTS],
    never: ['src/offline/worker*', 'src/offline/no-worker*'],
    types: ['astro'],
    mustNot: 'it runs in Node after the build, and bundles what runs in the browser',
  },
  {
    files: 'src/prerender/*',
    may: ['src/prerender/*', KEPT, 'node:*'],
    types: ['astro', '@astrojs/markdown-remark'],
    mustNot: 'it changes how Astro makes pages, and knows nothing of what they show',
  },
  { files: 'src/i18n/*', may: [I18N, CONSTANTS], mustNot: 'it holds words' },
  { files: CONSTANTS, may: [], mustNot: 'build and browser share it' },
  {
    files: 'src/middleware.ts',
    may: ['astro:middleware', 'src/layouts/*'],
    mustNot: 'it finishes pages, and knows nothing of what they show',
  },
  {
    files: 'src/content.config.ts',
    may: ['astro:content', 'astro/*', 'zod', BIBLIOGRAPHY, 'src/site/*'],
    mustNot: 'it declares collections, schemas come from the core and the site',
  },
  { files: 'scripts/bench/*', may: ['*'], mustNot: '' },
  {
    files: 'scripts/*',
    may: ['scripts/*', 'node:*', ...READERS, BIBLIOGRAPHY, STYLE_READER, ...SETTINGS, ...MARKDOWN],
    mustNot: 'scripts know the core and the markdown, not the site, its components or Astro',
  },
  { files: 'content/*', may: ['src/components/*'], mustNot: 'content is words' },
  {
    files: 'astro.config.mjs',
    may: [
      'astro/config',
      'node:v8',
      '@astrojs/*',
      'remark-*',
      'src/markdown/*',
      'src/offline/*build.ts',
      'src/prerender/*',
      'src/site/files-in-dev.ts',
      'src/search/indexer.ts',
      CONSTANTS,
    ],
    mustNot: 'it is wiring only',
  },
];
