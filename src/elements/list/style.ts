/** Other citation styles: their texts are fetched when wanted and put in the place of the page's own. */
import type { ElementWords } from '../../i18n/elements.ts';
import { inlineNodes } from '../inline-nodes.ts';
import { readFile } from '../read-file.ts';
import { type EntryElement, setMark } from './entries.ts';

/** A style's file: for each reference, its markup (escaped at build) and its in-text mark. */
export interface StyleFile {
  readonly entries: readonly { readonly html: string; readonly mark: string }[];
}

const files = new Map<string, Promise<StyleFile>>();

/** Fetches a style once; a failed fetch may be tried again. */
export function loadStyle(url: string): Promise<StyleFile> {
  const known = files.get(url);
  if (known) return known;
  const file = readFile<StyleFile>(url);
  file.catch(() => files.delete(url));
  files.set(url, file);
  return file;
}

/** Puts a style's texts on the page; the entry at the top of the window, below the header, stays there. */
export function applyStyle(
  entries: readonly EntryElement[],
  file: StyleFile,
  words: ElementWords,
): void {
  const covered =
    Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const isRead = ({ item }: EntryElement) => item.getBoundingClientRect().bottom > covered + 1;
  const anchor = entries.find(isRead)?.item;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  for (const { number, text, mark } of entries) {
    const entry = file.entries[number - 1];
    if (!entry) continue;
    text.replaceChildren(inlineNodes(entry.html));
    setMark(mark, entry.mark, words);
  }
  const after = anchor?.getBoundingClientRect().top ?? 0;
  if (before !== after) scrollBy({ top: after - before, behavior: 'instant' });
}
