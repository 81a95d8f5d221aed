/** The buttons that copy and export several references: their labels say how many. */
import type { ElementWords } from '../../i18n/elements.ts';
import { announce } from '../announce.ts';
import { copy } from '../copy.ts';
import { showDone } from '../copy-button.ts';
import { find } from '../dom.ts';
import { carried } from '../read-file.ts';
import { type Bulk, copyableList } from './bulk.ts';
import type { EntryElement } from './entries.ts';

export function bindBulk(
  root: HTMLElement,
  bulk: () => Bulk,
  words: ElementWords,
  signal: AbortSignal,
): void {
  const button = find(root, '.copy-list', HTMLButtonElement);
  const numbered = () => find(root, '[name="numbered"]', HTMLInputElement)?.checked ?? false;
  const copyAll = async () => {
    if (!button) return;
    const { entries } = bulk();
    const done = await copy(copyableList(entries, numbered()));
    showDone(button, done, words.referencesCopied(entries.length), () => bulk().copyLabel);
  };
  button?.addEventListener('click', () => void copyAll(), { signal });
  const exportOne = (event: Event) => {
    const link = event.target instanceof Element && event.target.closest('a[download]');
    if (!(link instanceof HTMLAnchorElement)) return;
    const { complete, entries } = bulk();
    const { records } = link.dataset;
    if (complete && records && !carried(records)) return;
    event.preventDefault();
    takeAway(link, entries, records, numbered()).catch(() => announce(words.loadFailed));
  };
  root.addEventListener('click', exportOne, { signal });
}

/** A file of the records of some entries; where there are none, of their texts as they stand on screen. */
async function takeAway(
  { type, download: name }: HTMLAnchorElement,
  entries: readonly EntryElement[],
  records: string | undefined,
  numbered: boolean,
): Promise<void> {
  const { download, listOf } = await import('./export.ts');
  const numbers = entries.map(({ number }) => number);
  const text = records
    ? await listOf(records, numbers)
    : `${copyableList(entries, numbered).text}\n`;
  download(text, type, name);
}

/** Puts on the buttons what they act on. */
export function showBulk(root: HTMLElement, { entries, copyLabel, exportLabel }: Bulk): void {
  const button = find(root, '.copy-list', HTMLButtonElement);
  const opener = find(root, '.export-list', HTMLButtonElement);
  for (const [each, label] of [
    [button, copyLabel],
    [opener, exportLabel],
  ] as const) {
    if (!each) continue;
    each.textContent = label;
    each.disabled = entries.length === 0;
  }
}
