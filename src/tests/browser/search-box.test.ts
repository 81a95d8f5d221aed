import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementWords } from '../../i18n/elements.ts';
import { searchWords } from '../../i18n/search.ts';
import { assertNone } from '../assert-none.ts';
import { site } from '../dist.ts';
import { barriers } from './axe.ts';
import { startReader } from './harness.ts';
import { accessibleTree } from './page-facts.ts';

const reader = await startReader(site);
const words = searchWords('en');
const OPTIONS = '.suggestions [role="option"]';

test('a screen reader meets a combobox, and in its list the articles and the references in groups', async (t) => {
  const page = await reader.open(t, '');
  await page.locator('search-box input').fill('xu xuanguo');
  await page.locator(OPTIONS).first().waitFor();
  const tree = await accessibleTree(page, 'search-box');
  assert.match(tree, /combobox "[^"]+" \[expanded\]/);
  assert.match(tree, new RegExp(`listbox "${words.suggestions}"`));
  assert.match(tree, new RegExp(`group "${words.articlesGroup}"[^]*option`));
  assert.match(tree, new RegExp(`group "${words.referencesGroup}"[^]*option`));
  assert.match(tree, new RegExp(words.allResults('xu xuanguo', 3)));
  await page.getByRole('status').getByText(words.found(3)).waitFor({ state: 'attached' });
});

test('the name by which an article or a reference is found is marked, in the box and among the results', async (t) => {
  for (const typed of ['xuxuanguo', 'Xu, Xuanguo', 'xgxu']) {
    const page = await reader.open(t, `search/?q=${typed}`);
    await page.locator('.results > li').nth(1).waitFor();
    for (const result of await page.locator('.results > li').all())
      assert.match((await result.locator('mark').first().textContent()) ?? '', /Xuanguo Xu|徐选国/);
    await page.locator('search-box input').fill(typed);
    await page.locator(OPTIONS).nth(2).waitFor();
    for (const option of (await page.locator(OPTIONS).all()).slice(0, -1))
      assert.match((await option.locator('mark').first().textContent()) ?? '', /Xuanguo Xu|徐选国/);
    await page.close();
  }
});

test('a box that was left or closed stays closed, though its answer comes later', async (t) => {
  const page = await reader.open(t, '');
  const box = page.locator('search-box input');
  let letThrough = () => {};
  const late = new Promise<void>((done) => {
    letThrough = done;
  });
  await page.route('**/pagefind/shown/*.json', async (route) => {
    await late;
    await route.continue();
  });
  const coming = page.waitForRequest('**/pagefind/shown/*.json');
  await box.fill('社会');
  await coming;
  await page.keyboard.press('Escape');
  const answered = page.waitForResponse('**/pagefind/shown/*.json');
  letThrough();
  await answered;
  await page.waitForTimeout(300);
  assert.equal(await page.locator('.suggestions').isVisible(), false);
});

test('arrows go round through the options and the field, Enter opens the one they are on', async (t) => {
  const page = await reader.open(t, '');
  const box = page.locator('search-box input');
  const active = () => box.getAttribute('aria-activedescendant');
  await box.fill('xxg');
  await page.locator(OPTIONS).first().waitFor();
  const count = await page.locator(OPTIONS).count();
  await page.keyboard.press('ArrowUp');
  assert.equal(await active(), await page.locator(OPTIONS).last().getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  assert.equal(await active(), null);
  for (let step = 0; step < count - 1; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/articles\/[^/]+\/#ref-\d+$/);
});

test('Enter that ends a composition neither opens nor submits anything', async (t) => {
  const page = await reader.open(t, '');
  const box = page.locator('search-box input');
  await box.focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'xu', selectionStart: 2, selectionEnd: 2 });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.insertText', { text: '徐选国' });
  await page.locator(OPTIONS).first().waitFor();
  assert.equal(new URL(page.url()).search, '');
  assert.equal(await box.inputValue(), '徐选国');
});

test('what occurs nowhere is named in the box, and no option pretends there is more', async (t) => {
  const page = await reader.open(t, '');
  const box = page.locator('search-box input');
  await box.fill('火星');
  await page.locator('.suggestions').getByText(words.missing('火星')).waitFor();
  assert.equal(await page.locator(OPTIONS).count(), 0);
  assert.equal(await box.getAttribute('aria-expanded'), 'false');
});

for (const lang of ['en', 'zh'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the box, the results and what is selected (${lang}, ${theme})`, async (t) => {
      const say = { ...elementWords(lang), ...searchWords(lang) };
      const page = await reader.open(t, 'search/?q=社会&journal=中国社会工作', { lang, theme });
      await page.getByLabel(say.selectResult(1), { exact: true }).check();
      const found = await barriers(page);
      for (const id of ['f-author', 'f-journal', 'f-export']) {
        await page.locator(`[popovertarget="${id}"]`).click();
        found.push(...(await barriers(page)).map((barrier) => `${id}: ${barrier}`));
        await page.keyboard.press('Escape');
      }
      for (const typed of ['社会', '火星']) {
        await page.locator('search-box input').fill(typed);
        await page.locator(`.suggestions :is([role="option"], p:not([hidden]))`).first().waitFor();
        found.push(...(await barriers(page)));
      }
      assertNone(found);
    });
  }
}

test('what one touches on the search page on a phone is at least 44 px high', async (t) => {
  const page = await reader.open(t, 'search/?q=社会&year=2021', { width: 360, lang: 'zh' });
  await page.locator('.result').first().waitFor();
  await page.locator('.result .select input').first().check();
  const small = () =>
    page
      .locator(':is(button, select, input, .button, .tools label, [role="option"]):visible')
      .evaluateAll((elements) =>
        elements
          .map((element) => element.closest('label') ?? element)
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML.slice(0, 90)),
      );
  assertNone([...new Set(await small())]);
  await page.locator('[popovertarget="f-journal"]').click();
  assertNone([...new Set(await small())]);
});
