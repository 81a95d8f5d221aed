import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone } from '../assert-none.ts';
import { articlePath } from './article.ts';
import { barriers } from './axe.ts';
import { fullTextSite, LONG, SHORT } from './full-text-site.ts';
import { startReader } from './harness.ts';
import { layoutShift, sidewaysOverflow } from './page-facts.ts';

const reader = await startReader(fullTextSite());

test('a long text has no barrier, in either theme, with its contents and a preview open', async (t) => {
  for (const [theme, width] of [
    ['light', 360],
    ['dark', 1440],
  ] as const) {
    const page = await reader.open(t, LONG, { lang: 'zh', width, theme });
    assertNone(await barriers(page));
    if (width === 360) await page.locator('.toc summary').tap();
    else await page.locator('.cite a').nth(5).hover();
    assertNone(await barriers(page));
    await page.close();
  }
});

test('a long text keeps still while it loads, and never has to be scrolled sideways', async (t) => {
  for (const width of [320, 640, 1280]) {
    for (const path of [LONG, SHORT]) {
      const page = await reader.open(t, path, { lang: 'zh', width });
      assertNone(await sidewaysOverflow(page));
      assert.ok((await layoutShift(page)) < 0.1);
      await page.close();
    }
  }
});

/** WCAG 2.2, 1.4.12. */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

test('with the spacing that a reader may ask for, nothing is cut off or overlaps sideways', async (t) => {
  for (const width of [320, 1280]) {
    const page = await reader.open(t, LONG, { lang: 'zh', width });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    assertNone(await sidewaysOverflow(page));
    const cut = await page
      .locator('button:visible, .toc :is(a, summary):visible, .keywords a')
      .evaluateAll((all) =>
        all.flatMap((element) => {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight, textContent } = element;
          const isCut =
            clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
          return isCut ? [textContent ?? ''] : [];
        }),
      );
    assertNone(cut);
    await page.close();
  }
});

test('in forced colours, a sentence and an entry one jumped to are still marked', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh' });
  await page.emulateMedia({ forcedColors: 'active' });
  for (const anchor of ['s-3', 'ref-7']) {
    await page.evaluate((id) => {
      location.hash = id;
    }, anchor);
    const style = await page
      .locator(`#${anchor}`)
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    assert.equal(style, 'solid', anchor);
  }
});

test('in forced colours and with more contrast, nothing becomes hard to read', async (t) => {
  for (const path of [LONG, articlePath, 'search/?q=俞可平']) {
    for (const theme of ['light', 'dark'] as const) {
      const page = await reader.open(t, path, { theme });
      if (path.startsWith('search')) await page.locator('.result mark').first().waitFor();
      for (const media of [{ forcedColors: 'active' }, { contrast: 'more' }] as const) {
        await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', ...media });
        assertNone(await barriers(page));
      }
      await page.close();
    }
  }
});

test('the name of a journal makes the header no higher than what one jumps to leaves free', async (t) => {
  for (const width of [560, 640, 768]) {
    const page = await reader.open(t, articlePath, { width });
    const height = await page.locator('.bar').evaluate((bar) => bar.clientHeight);
    assert.ok(height <= 53, `${height} at ${width} px`);
    await page.close();
  }
});

test('no line begins with the comma after a formula', async (t) => {
  for (const width of [320, 360, 412, 768]) {
    const page = await reader.open(t, LONG, { lang: 'zh', width });
    const torn = await page
      .locator('.together')
      .evaluateAll((all) =>
        all.flatMap((run) => (run.getClientRects().length > 1 ? [run.textContent ?? ''] : [])),
      );
    assert.ok((await page.locator('.together').count()) >= 5);
    assertNone(torn);
    await page.close();
  }
});

test('no formula in a line is cut off above or below', async (t) => {
  for (const path of [LONG, SHORT]) {
    const page = await reader.open(t, path, { lang: 'zh', width: 360 });
    const formulas = page.locator('.text math:not([display])');
    assert.ok((await formulas.count()) > 0);
    const cut = await formulas.evaluateAll((all) =>
      all.flatMap(({ scrollHeight, clientHeight, textContent }) =>
        scrollHeight > clientHeight ? [textContent ?? ''] : [],
      ),
    );
    assertNone(cut);
    await page.close();
  }
});

test('the boxes of a task list stand in the lines of their tasks, on every kind of page', async (t) => {
  for (const path of [LONG, 'guide/publishing/']) {
    const page = await reader.open(t, path, { lang: 'zh', width: 768 });
    const off = await page.locator('.task-list-item').evaluateAll((all) =>
      all.flatMap((item) => {
        const box = item.querySelector('input')?.getBoundingClientRect();
        const line = item.getBoundingClientRect();
        const isInLine = box && box.height < 20 && Math.abs(box.top - line.top) < 10;
        return isInLine ? [] : [item.textContent ?? ''];
      }),
    );
    assert.ok((await page.locator('.task-list-item').count()) >= 3);
    assertNone(off);
    await page.close();
  }
});

test('notes of a Chinese text are counted as their marks are', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh', javaScript: false });
  const mark = await page.locator('[data-footnote-ref]').first().textContent();
  assert.equal(mark, '①');
  const style = await page
    .locator('.footnotes ol')
    .evaluate((list) => getComputedStyle(list).listStyleType);
  assert.equal(style, 'circled');
});

test('every picture is there before one has scrolled to it, as print and a kept page need it', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh', width: 360 });
  await page.waitForLoadState('load');
  const widths = await page
    .locator('.text img')
    .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
  assert.deepEqual(widths.map(Boolean), [true, true]);
});

test('on paper a table of many columns is whole, and an address stands there once', async (t) => {
  const page = await reader.open(t, SHORT);
  await page.setViewportSize({ width: 660, height: 900 });
  await page.emulateMedia({ media: 'print' });
  assertNone(await sidewaysOverflow(page));
  assert.match(
    await page.locator('.address').evaluate((link) => getComputedStyle(link, '::after').content),
    /^(none|normal)$/,
  );
});

test('in print there are the text, its references with full addresses, and no tool', async (t) => {
  const page = await reader.open(t, LONG, { lang: 'zh', theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  assertNone(
    await page
      .locator(
        'button:visible, input:visible:not([type="checkbox"]), select:visible, nav:visible, summary:visible',
      )
      .allInnerTexts(),
  );
  assert.equal(await page.locator('.references > li:visible').count(), 46);
  const tall = await page
    .locator('.text pre, .text .scroll')
    .evaluateAll((all) =>
      all.flatMap(({ scrollWidth, clientWidth, className }) =>
        scrollWidth > clientWidth + 1 ? [className] : [],
      ),
    );
  assertNone(tall);
});
