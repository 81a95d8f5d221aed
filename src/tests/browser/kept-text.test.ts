import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../../scripts/lib/chromium.ts';
import { assertNone } from '../assert-none.ts';
import { fullTextSite, LONG } from './full-text-site.ts';
import { startReader } from './harness.ts';
import { gone, Host, isKept, losesHost } from './host.ts';
import { watch } from './watch.ts';

// Below a path of its own, as in a folder of a university's host.
const site = fullTextSite('http://localhost:4321/reader/');
const host = new Host(site);
const { open } = await startReader(site, host.server);

const preview = (page: Page) => page.locator('.preview:popover-open');

/** All that one does with a text: pictures, a preview, the way back, the list's tools, settings. */
async function readsWhole(page: Page): Promise<void> {
  const widths = await page
    .locator('.text img')
    .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
  assert.deepEqual(widths.map(Boolean), [true, true]);
  const mark = page.locator('.cite a').nth(3);
  await mark.hover();
  await preview(page).locator('.references li').first().waitFor();
  await page.keyboard.press('Escape');
  await mark.click();
  await page.locator('.way-back').first().waitFor();
  await page.locator('.toolbar [name="q"]').fill('俞可平');
  await page.waitForFunction(() => document.querySelector('.references li[hidden]'));
  await page.locator('reader-settings button').first().click();
  await page.locator('.settings input[value="dark"]').check();
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
}

test('a text that was opened once, before there was a worker, is read whole without a network', async (t) => {
  const page = await open(t, LONG, { lang: 'zh', worker: true, expect: gone });
  await isKept(page, page.url());
  await losesHost(page, host);
  t.after(() => host.up());
  await page.reload();
  await readsWhole(page);
});

test('below a path of its own, a page that is not kept is answered by the list of those that are', async (t) => {
  const page = await open(t, LONG, { lang: 'zh', worker: true, expect: gone });
  await isKept(page, page.url());
  await losesHost(page, host);
  t.after(() => host.up());
  await page.goto(new URL('../author-date/', page.url()).href);
  await page.locator('kept-pages a').first().waitFor();
  assert.match(
    (await page.locator('kept-pages a').first().getAttribute('href')) ?? '',
    /\/reader\//,
  );
});

test('a text saved as one file is read whole from disk', async (t) => {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--disable-gpu'],
  });
  after(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const problems = watch(context, 'file://');
  t.after(async () => {
    await context.close();
    assertNone(problems);
  });
  await context.setOffline(true);
  const page = await context.newPage();
  const file = join(site.folder, 'articles/long-text/long-text.zh.html');
  await page.goto(pathToFileURL(file).href);
  await readsWhole(page);
});
