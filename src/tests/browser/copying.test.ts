import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementWords } from '../../i18n/elements.ts';
import { site } from '../dist.ts';
import { articlePath, entryText, items } from './article.ts';
import { paste } from './clipboard.ts';
import { startReader } from './harness.ts';

const reader = await startReader(site);
const words = elementWords('en');
const inChinese = elementWords('zh');

for (const plainHttp of [false, true]) {
  const where = plainHttp ? 'a plain-http site' : 'a secure site';

  test(`one reference is copied from ${where} as rich and plain text, and announced`, async (t) => {
    const page = await reader.open(t, articlePath, { plainHttp });
    assert.equal(await page.evaluate(() => 'clipboard' in navigator), !plainHttp);
    await page.getByRole('button', { name: words.copyReference(2), exact: true }).click();
    await page
      .getByRole('status')
      .getByText(words.referenceCopied(2))
      .waitFor({ state: 'attached' });
    const { html, text } = await paste(page);
    assert.equal(text, await entryText(page, 2));
    assert.match(html, /<p lang="zh[^"]*"/);
    assert.doesNotMatch(html, /<(a|button|mark)\b/);
  });

  test(`the whole list is copied from ${where}, a numbered line for each reference`, async (t) => {
    const page = await reader.open(t, articlePath, { plainHttp });
    await page.getByRole('button', { name: words.copyAll(items.length) }).click();
    await page
      .getByRole('status')
      .getByText(words.referencesCopied(items.length))
      .waitFor({ state: 'attached' });
    const { html, text } = await paste(page);
    const lines = text.trim().split('\n');
    assert.equal(lines.length, items.length);
    assert.equal(lines[1], `[2] ${await entryText(page, 2)}`);
    assert.equal(html.match(/<p\b/g)?.length, items.length);
  });
}

test('the article’s own citation is copied from its dialog', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('[popovertarget="cite"]').first().click();
  await page.getByRole('button', { name: words.copyCitation }).click();
  const { text } = await paste(page);
  assert.match(text, /^XU X/);
  assert.ok(text.includes('Policy Innovation and Diffusion Mechanism'));
});

test('an in-text mark is copied by the button that shows it', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.getByRole('button', { name: words.copyMarkName('[3]'), exact: true }).click();
  assert.equal((await paste(page)).text, '[3]');
});

test('only selected references are copied, and the button says how many', async (t) => {
  const page = await reader.open(t, articlePath, { lang: 'zh' });
  for (const number of [5, 19])
    await page.getByLabel(inChinese.selectReference(number), { exact: true }).check();
  await page.getByRole('button', { name: inChinese.copySelected(2) }).click();
  const lines = (await paste(page)).text.trim().split('\n');
  assert.deepEqual(lines, [`[5] ${await entryText(page, 5)}`, `[19] ${await entryText(page, 19)}`]);
});

test('without their numbers, references are copied as they stand', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('[name="numbered"]').uncheck();
  await page.getByRole('button', { name: words.copyAll(items.length) }).click();
  const [first = ''] = (await paste(page)).text.split('\n');
  assert.equal(first, await entryText(page, 1));
});
