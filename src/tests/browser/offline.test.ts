import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { offlineWords } from '../../i18n/offline.ts';
import { DIST, site } from '../dist.ts';
import { articlePath, items, visibleNumbers } from './article.ts';
import { startReader } from './harness.ts';
import { gone, Host, isKept, kept, losesHost } from './host.ts';

const host = new Host();
const { open } = await startReader(site, host.server);
beforeEach(() => host.deploy(DIST));

const worker = { worker: true, expect: gone };
async function restyle(page: Page, style: string): Promise<void> {
  await page.locator('.toolbar [name="style"]').selectOption(style);
}

const firstEntry = (page: Page) => page.locator('.references li[id] p').first();

test('an article that was read can be read, filtered and cited without a network', async (t) => {
  const page = await open(t, articlePath, worker);
  await kept(page);
  await restyle(page, 'apa');
  await page.waitForURL(/style=apa/);
  await isKept(page, new URL('styles/apa.json', page.url()).href);
  await losesHost(page, host);
  await page.reload();
  await page.waitForFunction(() => document.querySelector('.toolbar option[value="apa"]:checked'));
  const name = items[0]?.authors[0] ?? '';
  await page.locator('.toolbar [name="q"]').fill(name);
  await page.waitForFunction(() => document.querySelector('.references li[hidden]'));
  assert.ok((await visibleNumbers(page)).includes(1));
  await page.locator('button.main[popovertarget="cite"]').click();
  await page.locator('#cite select').selectOption('mla');
  await page.locator('#cite .entry i').first().waitFor();
});

test('a style that was never asked for is missed with a sentence, and the list stays', async (t) => {
  const page = await open(t, articlePath, worker);
  await kept(page);
  const before = await firstEntry(page).textContent();
  await losesHost(page, host);
  await restyle(page, 'mla');
  await page
    .getByText(/could not be loaded/)
    .first()
    .waitFor();
  assert.equal(await firstEntry(page).textContent(), before);
});

test('citations of a text that was read have their previews without a network', async (t) => {
  const page = await open(t, 'guide/reading/', worker);
  await kept(page);
  await losesHost(page, host);
  await page.reload();
  await page.locator('.cite a').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await page.locator('.preview:popover-open .references li').first().waitFor();
});

for (const lang of ['en', 'zh'] as const) {
  test(`a page that is not kept is answered by the list of those that are (${lang})`, async (t) => {
    const page = await open(t, articlePath, { ...worker, lang });
    await kept(page);
    const words = offlineWords(lang);
    const title = await page.title();
    await isKept(page, new URL(`${site.base}offline/`, page.url()).href);
    await losesHost(page, host);
    await page.goto(new URL('../../guide/publishing/', page.url()).href);
    await page.getByText(words.notKept).waitFor();
    await page.locator('kept-pages').getByRole('link', { name: title }).click();
    await page.waitForURL(`**/${articlePath}`);
    await page.locator('reference-list').waitFor();
  });
}

test('what is kept can be looked at and forgotten', async (t) => {
  const page = await open(t, articlePath, worker);
  await kept(page);
  await page.goto(new URL('../../offline/', page.url()).href);
  const list = page.locator('kept-pages');
  await list.getByRole('link').first().waitFor();
  await list.getByRole('button').click();
  await list.getByText(offlineWords('en').none).waitFor();
  assert.equal(await list.getByRole('link').count(), 0);
});

test('a search that was made once answers without a network', async (t) => {
  const page = await open(t, 'search/', worker);
  await kept(page);
  const query = items[0]?.authors[0] ?? '';
  const ask = async () => {
    await page.locator('search-page [name="q"]').fill(query);
    await page.locator('search-page .results li').first().waitFor();
    return page.locator('search-page .results li > p:first-child').allTextContents();
  };
  const answer = await ask();
  await page.waitForLoadState('networkidle');
  await isKept(page, new URL('../pagefind/wasm.unknown.pagefind', page.url()).href);
  await losesHost(page, host);
  await page.goto(new URL('.', page.url()).href);
  assert.deepEqual(await ask(), answer);
});

test('a search whose index was never used says that it is not on the device', async (t) => {
  const page = await open(t, 'search/', worker);
  await kept(page);
  await losesHost(page, host);
  await page.locator('search-page [name="q"]').fill('a');
  await page
    .locator('search-page .notice')
    .getByText(/offline|could not be loaded/)
    .waitFor();
});

test('a host that does not answer is not waited for when the page is at hand', async (t) => {
  const page = await open(t, articlePath, worker);
  await kept(page);
  host.slow();
  await page.goto(page.url(), { waitUntil: 'domcontentloaded' });
  await page.locator('reference-list').waitFor();
});

test('a device without room keeps nothing, and reading goes on', async (t) => {
  const page = await open(t, 'guide/reading/', worker);
  const { origin } = new URL(page.url());
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(new URL(`../../${articlePath}`, page.url()).href);
  await restyle(page, 'apa');
  await page.waitForFunction(() =>
    document.querySelector('.references li[id] p')?.textContent?.includes('('),
  );
  assert.equal(await page.evaluate(async () => await caches.match(location.href)), undefined);
});

test('what is kept can be forgotten: the pages, and where one stopped reading', async (t) => {
  const page = await open(t, 'guide/reading/', worker);
  await kept(page);
  await page.locator('h2').nth(2).scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 600));
  await page.goto(new URL('../../offline/', page.url()).href);
  await page.locator('kept-pages a').first().waitFor();
  assert.notEqual(await page.evaluate(() => localStorage.getItem('places')), null);
  await page.getByRole('button', { name: 'Forget them all' }).click();
  await page.getByText('No page is kept yet.').waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem('places')), null);
  assert.equal(await page.locator('kept-pages a').count(), 0);
});
