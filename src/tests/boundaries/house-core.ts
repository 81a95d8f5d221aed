import type { Layer } from './layers.ts';

export const STYLE_READER = 'src/bibliography/csl/resources.ts';
export const KEPT = 'src/bibliography/kept/*';

export const core: Layer = {
  files: 'src/bibliography/*',
  may: ['src/bibliography/*', 'zod'],
  mustNot: 'the core knows no Astro, no Node, no DOM and no other folder, and reads no files',
};

/** The rooms of the core, from the most special file to the most general. */
export const coreLayers: readonly Layer[] = [
  { ...core, files: 'src/bibliography/engine.ts', may: [...core.may, '*citation-js*'] },
  { ...core, files: 'src/bibliography/shortcuts.ts', may: core.may, types: ['citation-js'] },
  { ...core, files: 'src/bibliography/pinyin.ts', may: [...core.may, 'pinyin-pro'] },
  {
    files: STYLE_READER,
    may: [...core.may, 'node:*'],
    mustNot: 'the one twin of the core that reads files: the texts of styles and locales',
  },
  {
    files: KEPT,
    may: [...core.may, 'node:*'],
    mustNot:
      'formatted lists are kept on disk and made in threads; no other folder has a part in that',
  },
  core,
];
