import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone } from '../assert-none.ts';
import { base, onePerTemplate, site } from '../dist.ts';
import { articlePath } from './article.ts';
import { startReader } from './harness.ts';
import { misspoken } from './page-facts.ts';

const reader = await startReader(site);

test('switching the language keeps the place', async (t) => {
  const page = await reader.open(t, articlePath);
  await page
    .locator('#ref-20')
    .evaluate((entry) => entry.scrollIntoView({ block: 'start', behavior: 'instant' }));
  // The driver's own click would scroll first.
  await page.locator('.switch').evaluate((link: HTMLElement) => link.click());
  await page.waitForURL(/\/zh\/articles\/.*#ref-20$/);
  const top = await page
    .locator('#ref-20')
    .evaluate((entry) => entry.getBoundingClientRect().top / innerHeight);
  assert.ok(top >= 0 && top < 0.5, `the entry stands at ${top} of the window`);
});

test('switching the language at the top of a page leads to the top of its twin', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('.switch').click();
  await page.waitForURL((url) => url.pathname.includes('/zh/') && url.hash === '');
});

test('switching the language keeps what was searched for', async (t) => {
  const page = await reader.open(t, 'search/?q=xxg');
  await page.locator('.switch').click();
  await page.waitForURL((url) => url.pathname.endsWith('/zh/search/') && url.search === '?q=xxg');
});

test('without JavaScript the switch is a plain link to the twin', async (t) => {
  const page = await reader.open(t, articlePath, { javaScript: false });
  await page.locator('.switch').click();
  await page.waitForURL((url) => url.pathname.endsWith(`/zh/${articlePath}`));
});

test('every page says of each run of text what language it is in', async (t) => {
  for (const { path } of onePerTemplate()) {
    const page = await reader.open(t, path.slice(base.length));
    assertNone((await misspoken(page)).map((words) => `${path}: ${words}`));
    await page.close();
  }
});
