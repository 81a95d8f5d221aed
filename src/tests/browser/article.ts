import type { Page as BrowserPage, Locator } from 'playwright-core';
import type { ListItem } from '../../constants.ts';
import { base, type Page, pages, readDist } from '../dist.ts';

/** The first article of the site, and what the site itself says about its references. */
const found = pages.find(({ file }) => /^articles\/[^/]+\/index\.html$/.test(file));
if (found === undefined) throw new Error('The built site holds no article: run `npm run build`.');

export const article: Page = found;
/** Its address from the base, as the harness opens pages. */
export const articlePath: string = article.path.slice(base.length);
export const items = JSON.parse(readDist(`${articlePath}list.en.json`)) as readonly ListItem[];

/** The entries of the reference list that a reader sees, in the order on screen. */
export const visibleEntries = (page: BrowserPage): Locator =>
  page.locator('.references li[id]:visible');

/** Numbers of the entries that a reader sees, in the order on screen. */
export async function visibleNumbers(page: BrowserPage): Promise<number[]> {
  const numbers = await visibleEntries(page).locator('.number').allTextContents();
  return numbers.map((text) => Number(/\d+/.exec(text)?.[0]));
}

/** An entry's formatted text, as printed on the page. */
export async function entryText(page: BrowserPage, number: number): Promise<string> {
  const entry = page.locator('.references li[id]').nth(number - 1);
  return (await entry.locator('p').first().textContent())?.trim() ?? '';
}
