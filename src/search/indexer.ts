/**
 * The search index, made from the records that the site's pages hand over, in a thread beside the pages: it is there
 * when they are.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SEARCH_INDEX_FOLDER } from '../constants.ts';
import { indexAhead, type StartedIndex } from './indexer/ahead.ts';
import { handingOver } from './indexer/hand-over.ts';

/** An Astro integration: writes `pagefind/` from what `search/records.ndjson` says, and takes that out of the build. */
export function searchIndex(): AstroIntegration {
  let site = new URL('http://localhost');
  let folder = '';
  let started: StartedIndex | undefined;
  const start = (records: ReadableStream<Uint8Array>) => {
    started = indexAhead(records, folder);
    return started.given;
  };
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(config.base, config.site ?? site);
        folder = join(fileURLToPath(config.outDir), SEARCH_INDEX_FOLDER);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => handingOver(usual, site, start));
      },
      'astro:build:done': async ({ logger }) => {
        if (started) logger.info(`Indexed ${await started.whole()} records`);
      },
    },
  };
}
