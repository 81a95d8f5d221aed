import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { elementWords } from '../../i18n/elements.ts';
import { searchWords } from '../../i18n/search.ts';
import { assertNone } from '../assert-none.ts';
import { site } from '../dist.ts';
import { articlePath, items, visibleNumbers } from './article.ts';
import { barriers } from './axe.ts';
import { startReader, type View } from './harness.ts';

const reader = await startReader(site);
const LANGS = ['en', 'zh'] as const;
const [author = ''] = items[1]?.authors ?? [];

/** What a reader may meet with: how it comes about, and the word of search that says it. */
const troubles = {
  'an index that is missing': {
    sentence: 'unavailable',
    cause: (page: Page) => page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 })),
  },
  'no network': {
    sentence: 'offline',
    cause: (page: Page) => page.context().setOffline(true),
  },
  'WebAssembly that is blocked': {
    sentence: 'blocked',
    cause: async (page: Page) => {
      await page.route(/\/(search|articles\/[^/]+)\/(\?.*)?$/, async (route) => {
        const body = await (await route.fetch()).text();
        await route.fulfill({
          body: body.replace("'wasm-unsafe-eval'", ''),
          contentType: 'text/html',
        });
      });
      await page.reload();
    },
  },
} as const;
const expect = {
  expect: [/404|Failed to|pagefind|ERR_INTERNET|WebAssembly|wasm|Content Security/i],
};

for (const [trouble, { cause, sentence }] of Object.entries(troubles)) {
  for (const lang of LANGS) {
    test(`${trouble} is said in a sentence on the search page and in the box (${lang})`, async (t) => {
      const words = searchWords(lang);
      const page = await reader.open(t, 'search/', { lang, ...expect } satisfies View);
      await cause(page);
      await page.locator('search-page [name="q"]').fill(author);
      await page.locator('.notice').getByText(words[sentence]).waitFor();
      assert.match((await page.locator('.notice').textContent()) ?? '', new RegExp(words.instead));
      assert.equal(await page.locator('.results > li').count(), 0);
      assertNone(await barriers(page));
      await page.locator('search-box [name="q"]').fill(author);
      // Without a network not even the words of the search may be there.
      const inBox = sentence === 'offline' ? elementWords(lang).loadFailed : words[sentence];
      await page.locator('.suggestions').getByText(inBox).waitFor();
      assertNone(await barriers(page));
    });
  }

  test(`with ${trouble} the article’s own list is found in all the same`, async (t) => {
    const page = await reader.open(t, articlePath, { ...expect });
    await page.locator('.references a.name').first().waitFor();
    await cause(page);
    await page.locator('.toolbar [name="q"]').fill(author);
    const expected = items.filter(({ authors }) => authors.includes(author));
    await page
      .locator('.status')
      .getByText(elementWords('en').shown(expected.length, items.length), { exact: true })
      .waitFor();
    assert.deepEqual(
      await visibleNumbers(page),
      expected.map(({ number }) => number),
    );
  });
}

test('what failed may be tried again', async (t) => {
  const page = await reader.open(t, 'search/', { ...expect });
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.locator('search-page [name="q"]').fill(author);
  const retry = page.getByRole('button', { name: searchWords('en').retry });
  await retry.waitFor();
  await page.unroute('**/pagefind/**');
  await retry.click();
  await page.locator('.results > li').first().waitFor();
  assert.ok(await page.locator('.notice').isHidden());
});

test('where nothing can be stored, styles, filters and the search work', async (t) => {
  const page = await reader.open(t, '404.html', { expect: [/404/] });
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      },
    });
  });
  const root = page.url().replace('404.html', '');
  await page.goto(`${root}${articlePath}`);
  await page.locator('[name="style"]').selectOption('apa');
  await page.locator('#ref-1').getByText('(2020)').waitFor();
  await page.locator('.toolbar [name="q"]').fill(author);
  await page.locator('.chip').first().waitFor();
  await page.goto(`${root}search/?q=${author}`);
  await page.locator('.results > li').first().waitFor();
});

test('on a slow line one is told what one waits for, and never that there is nothing', async (t) => {
  const page = await reader.open(t, 'search/');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 20_000,
  });
  await page.evaluate(() => {
    const said = new Set<string>();
    Object.assign(globalThis, { said });
    const note = () => {
      for (const place of document.querySelectorAll('.status, .notice, .suggestions p'))
        if (place.textContent) said.add(place.textContent);
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true });
  });
  const { found, loading, nothing } = searchWords('en');
  await page.locator('search-box [name="q"]').fill(author);
  await page.locator('.suggestions').getByText(loading).waitFor();
  await page.locator('search-page [name="q"]').fill(author);
  await page.locator('.results > li').first().waitFor();
  const said = await page.evaluate(() => [
    ...(globalThis as unknown as { said: Set<string> }).said,
  ]);
  assert.ok(said.includes(loading));
  assertNone(said.filter((each) => each === nothing || each === found(0) || /nowhere/.test(each)));
});

test('without JavaScript the search page leads to every author and journal', async (t) => {
  for (const lang of LANGS) {
    const page = await reader.open(t, 'search/', { lang, javaScript: false });
    for (const letters of ['authors', 'journals']) {
      const href = await page.locator(`noscript a[href*="/${letters}/"]`).getAttribute('href');
      assert.equal((await page.request.get(new URL(href ?? '', page.url()).href)).status(), 200);
    }
  }
});
