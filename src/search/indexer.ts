/** The search index, made after the build from the records that the site's pages handed over. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SEARCH_INDEX_FOLDER } from '../constants.ts';
import { RECORDS_FILE } from './files.ts';
import { writeIndex } from './indexer/write-index.ts';
import { type SearchableArticle, toRecords } from './record.ts';

/** An Astro integration: reads `search/records.json` from the build, writes `pagefind/`, and takes the former away. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const records = toRecords(await readArticles(join(folder, RECORDS_FILE)));
        logger.info(`Indexing ${records.length} records`);
        await makeIndex(records, folder);
        await rm(join(folder, RECORDS_FILE));
      },
    },
  };
}

async function makeIndex(records: Parameters<typeof writeIndex>[0], folder: string) {
  try {
    await writeIndex(records, join(folder, SEARCH_INDEX_FOLDER));
  } catch (cause) {
    throw new Error('The search index could not be made.', { cause });
  }
}

async function readArticles(file: string): Promise<SearchableArticle[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const repair = `Let a page write it: export GET from src/pages/${RECORDS_FILE}.ts.`;
    throw new Error(`The build left no ${RECORDS_FILE} to index. ${repair}`, { cause });
  }
}
