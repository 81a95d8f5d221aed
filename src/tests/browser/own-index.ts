/** The search page over an index of a test's own, in place of the site's. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { writeIndex } from '../../search/indexer/write-index.ts';
import type { SearchRecord } from '../../search/record.ts';

/** Indexes records before the tests of a file; gives what opens the search page for a query, at so many results. */
export function ownIndex(
  records: readonly SearchRecord[],
): (page: Page, query: string, results: number) => Promise<void> {
  let index = '';
  before(async () => {
    index = await mkdtemp(join(tmpdir(), 'own-index-'));
    await writeIndex(records, index);
  });
  after(() => rm(index, { recursive: true }));
  return async (page, query, results) => {
    await page.route('**/pagefind/**', (route) => {
      const path = new URL(route.request().url()).pathname.split('/pagefind/')[1] ?? '';
      return route.fulfill({ path: join(index, path) });
    });
    await page.goto(new URL(`search/?q=${query}`, page.url()).href);
    await page
      .locator('.results > li')
      .nth(results - 1)
      .waitFor();
  };
}
