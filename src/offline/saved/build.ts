/** Every article's page as one file, made of the pages that were built. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SitePlace } from './pages.ts';
import { writeSavedPages } from './write.ts';

/** An Astro integration: writes the files that readers save, beside the other files of their articles. */
export function savedPages(): AstroIntegration {
  let site: Omit<SitePlace, 'folder'> = { base: '/', origin: undefined };
  let root = '';
  return {
    name: 'saved-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        const base = config.base.replace(/\/?$/, '/');
        site = { base, origin: publicOrigin(config.site) };
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeSavedPages({ ...site, folder: fileURLToPath(dir) }, root);
        logger.info(`Saved ${count} pages as single files`);
      },
    },
  };
}

/** Where the site stands on the open web: nowhere, if its address is this machine's. */
function publicOrigin(site: string | undefined): string | undefined {
  const { hostname, origin } = new URL(site ?? 'http://localhost');
  return /^(localhost|127\.|\[::1\])/.test(hostname) ? undefined : origin;
}
