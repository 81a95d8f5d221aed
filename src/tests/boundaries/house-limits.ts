import type { BrowserRule } from './browser-reach.ts';
import { CONSTANTS, ELEMENT_WORDS, OFFLINE_FILES } from './house.ts';

/** What a browser loads: nothing from npm, nothing of the core. Pagefind's own files are loaded by address, not imported. */
export const browser: BrowserRule = {
  entries: [
    'src/elements/*.ts',
    'src/search/client.ts',
    'src/offline/worker.ts',
    'src/offline/no-worker.ts',
  ],
  may: [
    'src/elements/*',
    'src/search/*',
    'src/offline/worker/*',
    OFFLINE_FILES,
    'src/styles/*',
    CONSTANTS,
    ...ELEMENT_WORDS,
  ],
};

/** Files whose outcome depends on their arguments only. */
export const pure = [
  'src/bibliography/*',
  'src/markdown/*',
  'src/metadata/*',
  'src/search/fold*',
  'src/search/record*',
];

/** Names at the top level, beside dot-files. */
export const TOP_LEVEL = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'content',
  'public',
  'scripts',
  'src',
];

/** Data and generated tables may be as long as they are. */
export const LONG_FILES = ['*/fixtures/*', '*.csl', '*.generated.ts'];
