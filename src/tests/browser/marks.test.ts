import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertNone } from '../assert-none.ts';
import { fullTextSite, LONG, SHORT } from './full-text-site.ts';
import { startReader } from './harness.ts';
import { misspoken } from './page-facts.ts';

const reader = await startReader(fullTextSite());

/** Every mark of the page as it reads, its links in order. */
const marks = (page: Page): Promise<string[]> =>
  page.locator('.cite').evaluateAll((cites) => cites.map(({ textContent }) => textContent ?? ''));

test('marks are numbers in brackets, neighbours joined, places behind them', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh', javaScript: false });
  const all = await marks(page);
  assert.ok(all.length >= 50);
  assert.ok(all.includes('[1,39]') && all.includes('[2-4]') && all.includes('[41]881-883[42]152'));
  assert.ok(all.includes('（参见[19]140；又见[13]，着重号为引者所加）'));
  assert.ok(all.includes('（see [45]12；also [44]853-855；but [41]898）'));
  assertNone(all.filter((mark) => mark.includes('?')));
});

test('marks by author and year keep each work’s words, in the punctuation of the text', async (t) => {
  const page = await reader.open(t, SHORT, { javaScript: false });
  const text = (await page.locator('.text').textContent()) ?? '';
  for (const mark of [
    'as Walker (1969) showed and 张和清 and 廖其能 (2021, pp. 80–82) found again; Walker (1969, p. 881)',
    '(see Walker, 1969, p. 880; also Rogers, 1962, Chapter 2; 俞可平, 2019, my stress)',
    '(参见俞可平, 2019, pp. 80–82; 又见张和清 & 廖其能, 2021)',
  ]) {
    assert.ok(text.replace(/\s+/g, ' ').includes(mark), mark);
  }
});

test('what stands in another language than its text says so', async (t) => {
  const long = await reader.open(t, LONG, { lang: 'zh', javaScript: false });
  assert.equal(await long.locator('.text p[lang="en"]').count(), 3);
  for (const lang of ['en', 'zh'] as const) {
    for (const path of [LONG, SHORT]) {
      assertNone(await misspoken(await reader.open(t, path, { lang })));
    }
  }
  const short = await reader.open(t, SHORT, { javaScript: false });
  assert.equal(
    await short.locator('.cite a [lang]', { hasText: '俞可平' }).first().getAttribute('lang'),
    'zh-CN',
  );
  assert.equal(
    await short.locator('select[name="style"] option[selected]').textContent(),
    'APA, 7th edition',
  );
});

test('what only a screen reader hears of a link is in the language that the link says', async (t) => {
  for (const lang of ['en', 'zh'] as const) {
    for (const path of [LONG, SHORT]) {
      const page = await reader.open(t, path, { lang });
      await page.locator('.references > li').first().scrollIntoViewIfNeeded();
      await page.locator('.references a.name').first().waitFor();
      const others = await page
        .locator('.cite a, .footnote-back, .references a.name')
        .evaluateAll((links) =>
          links.flatMap((link) => {
            const said = link.closest<HTMLElement>('[lang]')?.lang.slice(0, 2);
            const isWrong = said !== document.documentElement.lang.slice(0, 2);
            return isWrong ? [`${link.ariaLabel ?? link.textContent}: ${said}`] : [];
          }),
        );
      assertNone(others);
      await page.close();
    }
  }
});

test('a name of a reference is a link by itself, without the title that follows it', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  const names = page.locator('article .references .name[href*="author="]');
  await page.locator('.references > li').first().scrollIntoViewIfNeeded();
  await names.first().waitFor();
  const latin = (await names.allTextContents()).filter((name) => /[A-Z]/.test(name));
  assert.ok(latin.includes('WALKER J L.') && latin.includes('VOLDEN C.'));
  assertNone(latin.filter((name) => /[a-z]/.test(name)));
});

test('a raised mark follows its word at once, and a mark by author after the space that was written', async (t) => {
  const text = async (path: string, place: number) =>
    (await (await reader.open(t, path)).locator('.text .said').nth(place).textContent()) ?? '';
  for (const [path, from] of [
    ['guide/reading/', 'the web'],
    [LONG, 'on record'],
  ] as const) {
    const page = await reader.open(t, path, { javaScript: false });
    assert.match((await page.locator('.text').textContent()) ?? '', new RegExp(`${from}\u2060\\[`));
  }
  assert.match(await text(SHORT, 1), /^Three at once \(see/);
});

test('the numbers of a mark stand in the face of its brackets', async (t) => {
  for (const lang of ['en', 'zh'] as const) {
    const page = await reader.open(t, LONG, { lang, javaScript: false });
    const own = await page.locator('sup.cite a').evaluateAll(
      (links) =>
        links.filter((link) => {
          const { fontFamily } = getComputedStyle(link.parentElement ?? link);
          return getComputedStyle(link).fontFamily !== fontFamily;
        }).length,
    );
    assert.equal(own, 0);
    await page.close();
  }
});

test('a title whose lines end between words is said in one piece', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh', javaScript: false });
  const title = '政策何以从一地走到各地：社会工作站的创新、扩散与扎根';
  assert.ok((await page.locator('h1 wbr').count()) > 0);
  assert.equal(await page.getByRole('heading', { level: 1, name: title, exact: true }).count(), 1);
});
