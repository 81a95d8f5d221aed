import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '../dist.ts';
import { articlePath, items } from './article.ts';
import { startReader } from './harness.ts';

const { open } = await startReader(site);
const refused = [/Trusted ?(Types|HTML|Script)/i, /trusted-types/];

test('no script of a page can make markup out of a string, nor a policy of its own', async (t) => {
  const page = await open(t, articlePath, { expect: refused });
  const markup = () => {
    document.body.innerHTML = '<b>injected</b>';
  };
  await assert.rejects(page.evaluate(markup), /TrustedHTML/);
  const policy = () => {
    window.trustedTypes?.createPolicy('other', { createScriptURL: (url) => url });
  };
  await assert.rejects(page.evaluate(policy), /[Pp]olicy/);
});

test('searching, with WebAssembly and scripts loaded by address, needs no string to be trusted', async (t) => {
  const page = await open(t, 'search/');
  await page.locator('search-page [name="q"]').fill(items[0]?.authors[0] ?? '');
  await page.locator('search-page .results li').first().waitFor();
});
