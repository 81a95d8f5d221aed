/**
 * The search index, made from the records that the site's pages hand over, in a thread beside the pages: it is there
 * when they are.
 */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { SEARCH_INDEX_FOLDER } from '../constants.ts';
import type { Prerendering } from '../prerender/build.ts';
import { indexAhead, type StartedIndex } from './indexer/ahead.ts';
import { handingOver } from './indexer/hand-over.ts';

export interface SearchIndex {
  /** Takes what `search/records.ndjson` says out of the pages, and starts to write `pagefind/`. */
  readonly handOver: Prerendering;
  /** An Astro integration: waits until the index is whole. */
  readonly integration: AstroIntegration;
}

/** The search index of one build, begun once `ready` says that nothing else keeps all cores at work. */
export function searchIndex(ready?: () => Promise<void>): SearchIndex {
  let started: StartedIndex | undefined;
  return {
    handOver: (usual, place) =>
      handingOver(
        usual,
        place,
        (records) => {
          started = indexAhead(records, join(place.outDir, SEARCH_INDEX_FOLDER));
          return started.given;
        },
        ready,
      ),
    integration: {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          if (started) logger.info(`Indexed ${await started.whole()} records`);
        },
      },
    },
  };
}
