import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { parseReferences } from '../../bibliography/index.ts';
import { elementWords } from '../../i18n/elements.ts';
import { keysWords } from '../../i18n/keys.ts';
import { assertNone } from '../assert-none.ts';
import { site } from '../dist.ts';
import { articlePath, items, visibleNumbers } from './article.ts';
import { barriers } from './axe.ts';
import { startReader } from './harness.ts';
import { focused } from './keyboard.ts';

const reader = await startReader(site);
const words = elementWords('en');
const [author = ''] = items[1]?.authors ?? [];
const byAuthor = items.filter(({ authors }) => authors.includes(author));

const waitForCount = (page: Page, count: number): Promise<void> =>
  page.locator('.status').getByText(words.shown(count, items.length), { exact: true }).waitFor();

test('changing the style leaves the entry one looks at where it is', async (t) => {
  const page = await reader.open(t, articlePath);
  const entry = page.locator('#ref-20');
  await entry.evaluate((element) => element.scrollIntoView());
  const top = () => entry.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const [before, text] = [await top(), await entry.textContent()];
  await page.locator('[name="style"]').evaluate((select: HTMLSelectElement) => {
    select.value = 'chicago-notes';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForFunction((old) => document.querySelector('#ref-20')?.textContent !== old, text);
  assert.ok(Math.abs((await top()) - before) <= 1);
});

test('the style one chose is there on the next visit, and a style there is not is no trouble', async (t) => {
  const page = await reader.open(t, articlePath);
  const first = page.locator('#ref-1 > p').first();
  const own = await first.textContent();
  await page.locator('[name="style"]').selectOption('apa');
  await first.getByText('(2020)').waitFor();
  await page.goto(page.url().replace(/\?.*$/, '?style=no-such-style'));
  await first.getByText('(2020)').waitFor();
  assert.equal(await page.locator('[name="style"]').inputValue(), 'apa');
  await page.locator('[name="style"]').selectOption('');
  await page.waitForFunction(
    (text) => document.querySelector('#ref-1 > p')?.textContent === text,
    own,
  );
});

test('a facet is chosen by keyboard alone, and Escape gives the focus back', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('[popovertarget="f-author"]').focus();
  await page.keyboard.press('Enter');
  const box = page.locator('#f-author').getByLabel(author);
  await box.waitFor();
  while (!(await box.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Space');
  await waitForCount(page, byAuthor.length);
  assert.ok(await box.evaluate((element) => element === document.activeElement));
  await page.keyboard.press('Escape');
  assert.equal((await focused(page)).text, 'Author');
});

test('a bar of the landscape shows the references of its year', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('.landscape').getByRole('link', { name: '2021', exact: true }).click();
  const expected = items.filter(({ year }) => year === 2021).map(({ number }) => number);
  await waitForCount(page, expected.length);
  assert.deepEqual(await visibleNumbers(page), expected);
});

test('the landscape is read as a table of years and numbers', async (t) => {
  const page = await reader.open(t, articlePath);
  const table = page.getByRole('table', { name: 'References by year' });
  const row = table.getByRole('row', { name: /^2021/ });
  assert.equal(await row.getByRole('rowheader').textContent(), '2021');
  const count = items.filter(({ year }) => year === 2021).length;
  assert.equal(await row.getByRole('cell').textContent(), `${count}`);
});

test('each run of text takes the faces of its language, Chinese punctuation its own', async (t) => {
  const page = await reader.open(t, articlePath, { lang: 'zh' });
  const firstFace = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily.split(',')[0] ?? '');
  assert.match(await firstFace('.references li[id] > p'), /Han punctuation/);
  assert.doesNotMatch(await firstFace('.body[lang="en"] p'), /Han/);
});

for (const [format, extension] of [
  ['BibTeX', 'bib'],
  ['RIS', 'ris'],
  ['EndNote', 'enw'],
  ['CSL-JSON', 'csl.json'],
] as const) {
  test(`the references shown, and no other, are taken away as ${format}`, async (t) => {
    const page = await reader.open(t, `${articlePath}?author=${encodeURIComponent(author)}`);
    await waitForCount(page, byAuthor.length);
    await page.getByRole('button', { name: words.exportShown(byAuthor.length) }).click();
    const coming = page.waitForEvent('download');
    await page.locator('#f-export').getByRole('link', { name: format }).click();
    const file = await (await coming).path();
    const { references } = parseReferences(readFileSync(file, 'utf8'), { file: `a.${extension}` });
    assert.equal(references.length, byAuthor.length);
    assert.deepEqual(
      references.map((each) => each.author?.[0]?.family?.slice(0, 1)),
      byAuthor.map(({ authors }) => authors[0]?.slice(0, 1)),
    );
  });
}

test('“Find it” offers the lookups beside the entry, and Escape leads back', async (t) => {
  const page = await reader.open(t, articlePath);
  const link = page.locator('#ref-3 .tools a');
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('.facet:popover-open');
  await panel.waitFor();
  const addresses = await panel
    .getByRole('link')
    .evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).href));
  assert.ok(addresses.length >= 5);
  assert.ok(addresses.every((href) => href.startsWith('https://')));
  await page.keyboard.press('Escape');
  assert.equal((await focused(page)).text, 'Find it');
});

test('the article’s citation is shown in the style one chooses', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('[popovertarget="cite"]').first().click();
  await page.locator('#cite select').selectOption('apa');
  await page
    .locator('#cite .entry')
    .getByText(/^Xu, X\., Wang, M\., & Han, X\. \(2022\)/)
    .waitFor();
});

test('“/” goes to the search, “?” says the keys, and neither steals from a field', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.keyboard.press('/');
  const field = page.locator('.bar [name="q"]');
  await field.pressSequentially('a/b?');
  assert.equal(await field.inputValue(), 'a/b?');
  await field.fill('');
  await field.blur();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: keysWords('en').title });
  await keys.waitFor();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'hidden' });
});

for (const lang of ['en', 'zh'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in any state of the list (${lang}, ${theme})`, async (t) => {
      const page = await reader.open(t, `${articlePath}?year=2021&group=journal&style=apa`, {
        lang,
        theme,
      });
      await page.locator('.references .group').first().waitFor();
      const found = await barriers(page);
      for (const id of ['f-author', 'f-year', 'f-export', 'cite', 'download', 'share']) {
        await page.locator(`[popovertarget="${id}"]`).first().click();
        found.push(...(await barriers(page)).map((barrier) => `${id}: ${barrier}`));
        await page.keyboard.press('Escape');
      }
      await page.locator('.toolbar [name="q"]').fill('火星');
      await page.locator('.chips').getByText('火星').waitFor();
      found.push(...(await barriers(page)));
      assertNone(found);
    });
  }
}

test('what one touches on a phone is at least 44 px high, or stands in a line of text', async (t) => {
  const page = await reader.open(t, articlePath, { width: 360 });
  const small = await page
    .locator(
      ':is(button, select, input, .button, .tools a, .landscape li a, .toolbar label):visible',
    )
    .evaluateAll((elements) =>
      elements
        .map((element) => element.closest('label') ?? element)
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map(
          (element) =>
            `${element.outerHTML.slice(0, 90)} ${element.getBoundingClientRect().height}`,
        ),
    );
  assertNone([...new Set(small)]);
});
