import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '../dist.ts';
import { startReader } from './harness.ts';

/**
 * Bytes on the line, as sent with their headers, from the first letter typed to the first answer shown. Marking what
 * is typed by its sound takes a table of sounds.
 */
const BUDGETS = { 徐选国: 90_000, 社会: 90_000, xuanguo: 95_000 };

const reader = await startReader(site);

for (const [typed, budget] of Object.entries(BUDGETS))
  test(`the first answer, to ${typed}, takes no more bytes than its budget`, async (t) => {
    const page = await reader.open(t, '');
    await page.waitForLoadState('networkidle');
    const before = await bytesLoaded();
    await page.locator('search-box input').fill(typed);
    await page.locator('.suggestions [role="option"]').first().waitFor();
    const size = (await bytesLoaded()) - before;
    t.diagnostic(`${size} of ${budget} bytes`);
    assert.ok(size > 50_000, 'The program of the search is loaded when it is wanted, not before.');
    assert.ok(size <= budget, `${size} bytes, more than ${budget}.`);

    function bytesLoaded(): Promise<number> {
      return page.evaluate(() => {
        const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        return loaded.reduce((sum, { transferSize }) => sum + transferSize, 0);
      });
    }
  });
