/** Whether the reader's words are found in an entry: by the rules of the site's search, in this list alone. */
import type { ListItem } from '../../constants.ts';
import type { TextMatch } from './filter.ts';

type Scanner = (query: string) => Promise<ReadonlySet<number>>;
const scanners = new WeakMap<readonly ListItem[], Promise<Scanner>>();

/** Loads what it needs to scan a list when a reader first types. */
export async function textMatcher(words: string, items: readonly ListItem[]): Promise<TextMatch> {
  if (words.trim() === '') return () => true;
  const scanner = scanners.get(items) ?? openScanner(items);
  scanners.set(items, scanner);
  const found = await (await scanner)(words);
  return ({ number }) => found.has(number - 1);
}

async function openScanner(items: readonly ListItem[]): Promise<Scanner> {
  const { openScan } = await import('../../search/scan.ts');
  return openScan(items.map(({ key }) => key));
}
