import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { site } from '../dist.ts';
import { articlePath } from './article.ts';
import { startReader } from './harness.ts';

const reader = await startReader(site);
/** Longer than a box waits after the last letter. */
const PAUSE = 400;

/** An input method: letters stand in the field, underlined, until one of its words is taken. */
class InputMethod {
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  async compose(letters: string): Promise<void> {
    const at = letters.length;
    const composition = { text: letters, selectionStart: at, selectionEnd: at };
    await this.#session.send('Input.imeSetComposition', composition);
  }

  /** Enter or the space bar, as a browser meets them while an input method has the keys. */
  async press(key: 'Enter' | 'Space'): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: 229 };
    await this.#session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async take(text: string): Promise<void> {
    await this.#session.send('Input.insertText', { text });
  }
}

async function inputMethod(page: Page): Promise<InputMethod> {
  return new InputMethod(await page.context().newCDPSession(page));
}

const results = (page: Page) => page.locator('.results > li > :first-child').allTextContents();

test('on the search page nothing is asked while pinyin is composed, and what was found stays', async (t) => {
  const page = await reader.open(t, 'search/?q=俞可平');
  await page.locator('.more, .result').first().waitFor();
  const [before, address] = [await results(page), page.url()];
  const box = page.locator('search-page [name="q"]');
  await box.click();
  await page.keyboard.press('ControlOrMeta+A');
  const method = await inputMethod(page);
  for (const letters of ['x', 'xu', "xu'xuan", "xu'xuan'guo"]) {
    await method.compose(letters);
    await page.waitForTimeout(PAUSE / 2);
  }
  await page.waitForTimeout(PAUSE);
  assert.equal(await box.inputValue(), "xu'xuan'guo");
  assert.equal(page.url(), address);
  assert.deepEqual(await results(page), before);
});

test('the word that is taken is asked, once, and Enter that takes it submits nothing', async (t) => {
  const page = await reader.open(t, 'search/');
  const box = page.locator('search-page [name="q"]');
  await box.click();
  const steps = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    document.addEventListener('submit', () => asked.push('submitted'));
  });
  const method = await inputMethod(page);
  await method.compose("xu'xuan'guo");
  await method.press('Enter');
  await method.take('徐选国');
  await page.waitForURL((url) => url.searchParams.get('q') === '徐选国');
  await page.locator('.results > li:nth-child(2)').waitFor();
  assert.equal(await box.inputValue(), '徐选国');
  assert.equal(await page.evaluate(() => history.length), steps + 1);
  assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, 'asked')), []);
});

test('letters that are taken as they are, and words taken one after another, are all kept', async (t) => {
  const page = await reader.open(t, 'search/');
  const box = page.locator('search-page [name="q"]');
  await box.click();
  const method = await inputMethod(page);
  await method.compose('xxg');
  await method.press('Enter');
  await method.take('xxg');
  await page.waitForURL((url) => url.searchParams.get('q') === 'xxg');
  await page.locator('.result').first().waitFor();
  await page.keyboard.press('Space');
  await method.compose("she'qu");
  await page.waitForTimeout(PAUSE);
  assert.equal(await box.inputValue(), "xxg she'qu");
  assert.equal(new URL(page.url()).searchParams.get('q'), 'xxg');
  await method.press('Space');
  await method.take('社区');
  await page.waitForURL((url) => url.searchParams.get('q') === 'xxg 社区');
  assert.equal(await box.inputValue(), 'xxg 社区');
});

test('a composition that is given up leaves the text and the answer that were there', async (t) => {
  const page = await reader.open(t, 'search/?q=徐选国');
  await page.locator('.results > li:nth-child(2)').waitFor();
  const box = page.locator('search-page [name="q"]');
  await box.click();
  await page.keyboard.press('End');
  const method = await inputMethod(page);
  await method.compose('wang');
  await method.compose('');
  await page.waitForTimeout(PAUSE);
  assert.equal(await box.inputValue(), '徐选国');
  assert.equal(new URL(page.url()).searchParams.get('q'), '徐选国');
  assert.equal((await results(page)).length, 2);
});

test('an article’s list is not narrowed by half a syllable', async (t) => {
  const page = await reader.open(t, articlePath);
  const box = page.locator('.toolbar [name="q"]');
  await box.click();
  const shown = () => page.locator('.references > li:visible, ol > li[id^="ref-"]:visible').count();
  const all = await shown();
  assert.ok(all > 2);
  const method = await inputMethod(page);
  await method.compose('xu');
  await page.waitForTimeout(PAUSE);
  assert.equal(await shown(), all);
  await method.take('徐选国');
  await page.waitForFunction((count) => {
    const items = [...document.querySelectorAll('li[id^="ref-"]')];
    return items.filter((item) => item.checkVisibility()).length < count;
  }, all);
  assert.equal(await box.inputValue(), '徐选国');
});
