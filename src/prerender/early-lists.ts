/** Lists of references formatted while Astro still reads and bundles: a build of many waits for them, and no longer. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatEarly } from '../bibliography/kept/early.ts';
import type { Prerendering } from './build.ts';

export interface EarlyLists {
  /** An Astro integration: begins with the first list that is read. */
  readonly integration: AstroIntegration;
  /** Makes no page before all are formatted. */
  readonly waiting: Prerendering;
}

/** The lists of one build. */
export function earlyLists(): EarlyLists {
  let formatted = async (): Promise<void> => undefined;
  return {
    integration: {
      name: 'early-lists',
      hooks: {
        // A check of types reads content too, and makes no pages.
        'astro:config:setup': ({ command, config }) => {
          if (command === 'build') formatted = formatEarly(fileURLToPath(config.root));
        },
      },
    },
    waiting: (usual) => ({
      ...usual,
      getStaticPaths: async () => {
        await formatted();
        return usual.getStaticPaths();
      },
    }),
  };
}
