import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { elementWords } from '../../i18n/elements.ts';
import { site } from '../dist.ts';
import { articlePath, entryText, items, visibleNumbers } from './article.ts';
import { paste } from './clipboard.ts';
import { startReader } from './harness.ts';
import { focused } from './keyboard.ts';

const reader = await startReader(site);
const words = elementWords('en');

const numbersOf = (accepts: (item: (typeof items)[number]) => boolean): number[] =>
  items.filter(accepts).map(({ number }) => number);
const waitForCount = (page: Page, count: number): Promise<void> =>
  page.locator('.status').getByText(words.shown(count, items.length), { exact: true }).waitFor();

/** What is marked on the page, each run of characters once. */
async function marked(page: Page): Promise<string[]> {
  await page.waitForFunction(() => (CSS.highlights.get('match')?.size ?? 0) > 0);
  return page.evaluate(() => [
    ...new Set([...(CSS.highlights.get('match') ?? [])].map((range) => range.toString())),
  ]);
}

for (const [query, expected] of [
  ['徐选国', ['徐选国']],
  ['徐選國', ['徐选国']],
  ['xxg', ['徐选国']],
  ['Xu Xuanguo', ['徐选国']],
  ['shehui gongzuo', ['社会工作']],
  ['atlas', ['ATLAS']],
  ['2017', ['2017']],
  ['徐选国 2021', ['徐选国', '2021']],
] as const) {
  test(`“${query}” is marked as printed, in what is shown and nowhere else`, async (t) => {
    const page = await reader.open(t, `${articlePath}?${new URLSearchParams({ q: query })}`);
    assert.deepEqual(await marked(page), expected);
    const strays = await page.evaluate(() =>
      [...(CSS.highlights.get('match') ?? [])].filter(
        (range) => !range.startContainer.parentElement?.closest('.references li:not([hidden]) > p'),
      ),
    );
    assert.equal(strays.length, 0);
  });
}

test('marks follow the style, go with the words, and never reach the clipboard', async (t) => {
  const page = await reader.open(t, `${articlePath}?q=xxg`);
  await marked(page);
  await page.locator('[name="style"]').selectOption('apa');
  await page.locator('#ref-35').getByText('(2021)').waitFor();
  assert.deepEqual(await marked(page), ['徐选国']);
  await page.getByRole('button', { name: words.copyReference(35), exact: true }).click();
  const { html, text } = await paste(page);
  assert.equal(text, await entryText(page, 35));
  assert.doesNotMatch(html, /<mark/);
  await page.locator('.toolbar [name="q"]').fill('');
  await page.waitForFunction(() => !CSS.highlights.has('match'));
});

test('on a phone each chip of the landscape is on the screen when the keyboard comes to it', async (t) => {
  const page = await reader.open(t, articlePath, { width: 360 });
  const chips = page.locator('.landscape li a');
  await chips.last().focus();
  for (let place = await chips.count(); place > 1; place--) {
    await page.keyboard.press('Shift+Tab');
    await page.waitForTimeout(50);
    const box = await page.locator('.landscape li a:focus').boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 360, `chip ${place - 1} at ${box?.x}`);
  }
});

test('a name narrows within what is asked already, another of its kind takes its place, and again lets go', async (t) => {
  const page = await reader.open(t, `${articlePath}?year=2021&sort=year`);
  const params = () => [...new URL(page.url()).searchParams].map((pair) => pair.join('='));
  await page.locator('#ref-2').getByRole('link', { name: '张和清' }).click();
  await waitForCount(
    page,
    numbersOf((i) => i.year === 2021 && i.authors.includes('张和清')).length,
  );
  assert.deepEqual(params(), ['author=张和清', 'year=2021', 'sort=year']);
  await page.locator('#ref-3').getByRole('link', { name: '李炯标' }).click();
  await waitForCount(page, 1);
  assert.deepEqual(params(), ['author=李炯标', 'year=2021', 'sort=year']);
  const link = page.locator('#ref-3').getByRole('link', { name: '李炯标' });
  assert.equal(await link.getAttribute('aria-current'), 'true');
  assert.ok(await link.evaluate((element) => element === document.activeElement));
  await link.click();
  await waitForCount(page, numbersOf(({ year }) => year === 2021).length);
  await page.goBack();
  await waitForCount(page, 1);
});

test('the journal’s own name is linked, not the same words in a title', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('.references a.name').first().waitFor();
  const places = await page.locator('.references a.name[href*="journal="]').evaluateAll((links) =>
    links.map((link) => {
      const before = new Range();
      before.setStart(link.closest('p') as Element, 0);
      before.setEndBefore(link);
      return /\[[A-Z/]+\]\./.test(before.toString());
    }),
  );
  assert.equal(places.length, numbersOf(({ journal }) => journal !== '').length);
  assert.ok(places.every(Boolean));
});

test('a bar and a journal of the landscape narrow together, and say that they do', async (t) => {
  const page = await reader.open(t, articlePath);
  const landscape = page.locator('.landscape');
  await landscape.getByRole('link', { name: '2021', exact: true }).click();
  await landscape.getByRole('link', { name: /^中国社会工作/ }).click();
  const expected = numbersOf(({ year, journal }) => year === 2021 && journal === '中国社会工作');
  await waitForCount(page, expected.length);
  assert.deepEqual(await visibleNumbers(page), expected);
  assert.equal(await landscape.locator('[aria-current="true"]').count(), 2);
});

test('a document type is called by its name alone, in its chip too', async (t) => {
  const page = await reader.open(t, `${articlePath}?type=webpage`);
  await page.getByRole('button', { name: words.clear('Web page'), exact: true }).waitFor();
});

test('groups have headings with their counts, in the language of their names', async (t) => {
  const page = await reader.open(t, `${articlePath}?group=journal`);
  const heading = page.getByRole('heading', { name: '中国社会工作 6', exact: true });
  await heading.waitFor();
  assert.equal(await heading.getAttribute('lang'), 'zh-CN');
  const counts = await page.locator('.references .group .count').allTextContents();
  assert.equal(
    counts.reduce((sum, count) => sum + Number(count), 0),
    items.length,
  );
});

test('an address that names a hidden entry shows it', async (t) => {
  const page = await reader.open(t, `${articlePath}?q=xxg#ref-3`);
  await page.locator('#ref-3').waitFor({ state: 'visible' });
  await waitForCount(page, items.length);
});

test('a link to the page’s own style is followed, whatever style was chosen before', async (t) => {
  const page = await reader.open(t, articlePath);
  const own = (await page.locator('reference-list').getAttribute('data-style')) ?? '';
  const first = page.locator('#ref-1 > p').first();
  await page.locator('[name="style"]').selectOption('apa');
  await first.getByText('(2020)').waitFor();
  await page.goto(page.url().replace(/\?.*$/, `?style=${own}`));
  await page.locator('.references a.name').first().waitFor();
  assert.match((await first.textContent()) ?? '', /\[J\]/);
  assert.equal(await page.locator('[name="style"]').inputValue(), '');
});

test('taking a filter away by keyboard leaves the focus beside it', async (t) => {
  const page = await reader.open(t, `${articlePath}?year=2021&journal=中国社会工作`);
  await page.locator('.chip').first().focus();
  await page.keyboard.press('Enter');
  await waitForCount(page, numbersOf(({ year }) => year === 2021).length);
  assert.match((await focused(page)).text, /2021/);
  await page.keyboard.press('Enter');
  await waitForCount(page, items.length);
  assert.equal((await focused(page)).text, words.shown(items.length, items.length));
});

test('what is not in the list may be looked for in the whole site', async (t) => {
  const page = await reader.open(t, `${articlePath}?q=基层社会治理创新扩散理论 xxg`);
  await page.getByRole('link', { name: words.wholeSite }).click();
  await page.waitForURL(/\/search\/\?q=/);
});

test('what is typed while an answer is on its way is not lost', async (t) => {
  const page = await reader.open(t, articlePath);
  const { promise: typed, resolve: answer } = Promise.withResolvers<void>();
  await page.route('**/list.*.json', async (route) => {
    await typed;
    await route.continue();
  });
  await page.reload();
  const field = page.locator('.toolbar [name="q"]');
  await field.pressSequentially('xx');
  await page.waitForTimeout(400);
  await field.press('g');
  answer();
  await waitForCount(page, 2);
  assert.equal(await field.inputValue(), 'xxg');
});

test('Back takes typed words away, and Forward brings them again', async (t) => {
  const page = await reader.open(t, articlePath);
  await page.locator('.toolbar [name="q"]').pressSequentially('xxg', { delay: 200 });
  await waitForCount(page, 2);
  await page.goBack();
  await waitForCount(page, items.length);
  assert.equal(await page.locator('.toolbar [name="q"]').inputValue(), '');
  await page.goForward();
  await waitForCount(page, 2);
});
