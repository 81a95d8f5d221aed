import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { offlineWords } from '../../i18n/offline.ts';
import { DIST, site } from '../dist.ts';
import { articlePath } from './article.ts';
import { startReader } from './harness.ts';
import { gone, Host, isKept, kept, losesHost, otherBuild } from './host.ts';

const host = new Host();
const { open } = await startReader(site, host.server);
beforeEach(() => host.deploy(DIST));

const worker = { worker: true, expect: gone };
const lead = `articles/${articlePath.split('/')[1]}`;
const marked = {
  [`${lead}/index.html`]: (text: string) => text.replaceAll('</h1>', ' (second build)</h1>'),
  [`${lead}/styles/mla.json`]: (text: string) => text.replaceAll('"html":"', '"html":"SECOND '),
  [`${lead}/styles/apa.json`]: (text: string) => text.replaceAll('"html":"', '"html":"SECOND '),
};

async function restyle(page: Page, style: string): Promise<void> {
  await page.locator('.toolbar [name="style"]').selectOption(style);
}

const firstEntry = (page: Page) => page.locator('.references li[id] p').first();
const newer = (page: Page) => page.locator('.newer');

test('a page of an older build never gets a file of the newer one, and says that there is one', async (t) => {
  const page = await open(t, articlePath, worker);
  await kept(page);
  const before = await firstEntry(page).textContent();
  host.deploy(await otherBuild(marked));
  await restyle(page, 'mla');
  await newer(page).waitFor();
  assert.equal(await firstEntry(page).textContent(), before);
  await newer(page)
    .getByRole('button', { name: offlineWords('en').show })
    .click();
  await page.getByText('(second build)').waitFor();
  await page.waitForFunction(() =>
    document.querySelector('.references li[id] p')?.textContent?.startsWith('SECOND'),
  );
});

test('a page kept from an older build is read together with the files of that build', async (t) => {
  const page = await open(t, articlePath, worker);
  await kept(page);
  await restyle(page, 'apa');
  await isKept(page, new URL('styles/apa.json', page.url()).href);
  host.deploy(await otherBuild(marked));
  await page.goto(new URL('../../guide/reading/', page.url()).href);
  await kept(page);
  await losesHost(page, host);
  await page.goto(new URL(`../../${articlePath}?style=apa`, page.url()).href);
  await page.waitForFunction(() => document.querySelector('.toolbar option[value="apa"]:checked'));
  assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /SECOND|second build/);
});

test('other open pages hear of a newer build as soon as one of them shows it', async (t) => {
  const page = await open(t, articlePath, worker);
  await kept(page);
  host.deploy(await otherBuild(marked));
  const second = await page.context().newPage();
  await second.goto(page.url());
  await newer(page).waitFor();
  assert.equal(await newer(second).count(), 0);
});

test('a build that keeps nothing takes away what an earlier one kept', async (t) => {
  const page = await open(t, articlePath, worker);
  await kept(page);
  host.deploy(await otherBuild({}, false));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
});
