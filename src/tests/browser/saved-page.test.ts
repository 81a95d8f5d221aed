import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../../scripts/lib/chromium.ts';
import { assertNone } from '../assert-none.ts';
import { DIST, savedPages } from '../dist.ts';
import { items, visibleNumbers } from './article.ts';
import { watch } from './watch.ts';

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--disable-gpu'] });
after(() => browser.close());

/** Opens a saved page from disk, without a network; any request, message or error fails the test at its end. */
async function open(t: TestContext, file: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' });
  const problems = watch(context, 'file://');
  t.after(async () => {
    await context.close();
    assertNone(problems);
  });
  await context.setOffline(true);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(DIST, file)).href);
  return page;
}

test('every article has a page as one file in each language', () => {
  assert.ok(savedPages.some((file) => file.endsWith('.en.html')));
  assert.ok(savedPages.some((file) => file.endsWith('.zh.html')));
});

for (const file of savedPages.slice(0, 2)) {
  test(`${file} is filtered, restyled and remembers it in its address, from disk`, async (t) => {
    const page = await open(t, file);
    await page.locator('.toolbar [name="q"]').fill(items[0]?.authors[0] ?? '');
    await page.waitForFunction(() => document.querySelector('.references li[hidden]'));
    assert.ok((await visibleNumbers(page)).includes(1));
    const entry = page.locator('.references li[id] p').first();
    const before = await entry.textContent();
    await page.locator('.toolbar [name="style"]').selectOption('apa');
    await page.waitForFunction(
      (text) => document.querySelector('.references li[id] p')?.textContent !== text,
      before,
    );
    assert.match(page.url(), /style=apa/);
    await page.reload();
    await page.waitForFunction(() => document.querySelector('.references li[hidden]'));
  });

  test(`${file} gives its citation in every style and copies a reference, from disk`, async (t) => {
    const page = await open(t, file);
    await page.locator('button.main[popovertarget="cite"]').click();
    await page.locator('#cite select').selectOption('mla');
    await page.locator('#cite .entry i').first().waitFor();
    await page.keyboard.press('Escape');
    const copy = page.locator('.references .tools button').first();
    await copy.click();
    await copy.getByText(/^(Copied|已复制)$/).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.locator('.references li[id] p').first().textContent());
  });

  test(`${file} exports its references, from disk`, async (t) => {
    const page = await open(t, file);
    await page.locator('.export-list').click();
    const download = page.waitForEvent('download');
    await page.locator('#f-export a[download$=".bib"]').click();
    assert.match((await download).suggestedFilename(), /\.bib$/);
  });

  test(`${file} gives the record of its article, from disk`, async (t) => {
    const page = await open(t, file);
    await page.locator('.actions > [popovertarget="download"]').first().click();
    const download = page.waitForEvent('download');
    await page.locator('#download a[download$=".ris"]').click();
    const saved = await download;
    assert.match(saved.suggestedFilename(), /^xu-2022.*\.ris$/);
    assert.match(readFileSync(await saved.path(), 'utf8'), /^TY {2}- JOUR/);
  });

  test(`${file} opens its reading settings, dressed, from disk`, async (t) => {
    const page = await open(t, file);
    await page.locator('reader-settings button').first().click();
    await page.locator('.settings input[value="dark"]').check();
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
    const panel = page.locator('.settings');
    assert.equal(await panel.evaluate((element) => getComputedStyle(element).marginLeft), '0px');
  });

  test(`${file} is complete without JavaScript, and on paper`, async (t) => {
    const page = await open(t, file, false);
    assert.equal(await page.locator('.references li[id]').count(), items.length);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.references li[id]').last().isVisible());
    assert.ok((await page.pdf()).length > 10_000);
  });

  test(`${file} has no link that leads nowhere on a disk`, async (t) => {
    const page = await open(t, file);
    const links = await page.locator('a[href]').evaluateAll((all) => {
      return all.map((link) => link.getAttribute('href') ?? '');
    });
    assertNone(links.filter((href) => !/^(https?:|mailto:|data:|#|\?)/.test(href)));
  });
}
