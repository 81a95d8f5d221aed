/** Lists of references formatted while Astro reads, bundles and makes pages, which show few of their styles. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatEarly } from '../bibliography/kept/early.ts';
import type { Prerendering } from './build.ts';

export interface EarlyLists {
  /** An Astro integration: begins with the first list that is read. */
  readonly integration: AstroIntegration;
  /** Once all that were read so far are formatted. */
  readonly formatted: () => Promise<void>;
  /** Makes nothing of what comes after all pages before all are formatted. */
  readonly waiting: Prerendering;
}

/** The lists of one build. */
export function earlyLists(): EarlyLists {
  let formatted = async (): Promise<void> => undefined;
  return {
    formatted: () => formatted(),
    integration: {
      name: 'early-lists',
      hooks: {
        // A check of types reads content too, and makes no pages.
        'astro:config:setup': ({ command, config }) => {
          if (command === 'build') formatted = formatEarly(fileURLToPath(config.root));
        },
      },
    },
    waiting: (usual, { afterPages }) => ({
      ...usual,
      getStaticPaths: () => {
        afterPages(() => formatted());
        return usual.getStaticPaths();
      },
    }),
  };
}
