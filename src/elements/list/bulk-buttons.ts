/** The buttons that copy and export several references: their labels say how many. */
import type { ElementWords } from '../../i18n/elements.ts';
import { announce } from '../announce.ts';
import { copy } from '../copy.ts';
import { showDone } from '../copy-button.ts';
import { find } from '../dom.ts';
import { type Bulk, copyableList, exportList } from './bulk.ts';

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
    const { entries, copyLabel } = bulk();
    const done = await copy(copyableList(entries, numbered()));
    showDone(button, done, { label: copyLabel, done: words.referencesCopied(entries.length) });
  };
  button?.addEventListener('click', () => void copyAll(), { signal });
  const exportOne = (event: Event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-records]');
    if (!(link instanceof HTMLAnchorElement) || bulk().complete) return;
    event.preventDefault();
    const file = { href: link.dataset['records'] ?? '', type: link.type, name: link.download };
    exportList(file, bulk().entries).catch(() => announce(words.loadFailed));
  };
  root.addEventListener('click', exportOne, { signal });
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
