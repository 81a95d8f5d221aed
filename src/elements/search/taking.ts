/** Copying and exporting results: what the search page's buttons do. */
import type { ElementWords } from '../../i18n/elements.ts';
import type { SearchWords } from '../../i18n/search.ts';
import type { Result } from '../../search/client.ts';
import { announce } from '../announce.ts';
import { copy } from '../copy.ts';
import { showDone } from '../copy-button.ts';
import { find, onArrows } from '../dom.ts';
import type { Bulk } from './bulk.ts';
import { copyableResults, oncePerText } from './result-text.ts';

/** Binds the buttons; `first` gives one result of each of as many works found as are asked for, shown or not. */
export function bindTaking(
  root: HTMLElement,
  bulk: Bulk,
  first: (count: number) => Promise<readonly Result[]>,
  words: SearchWords & ElementWords,
  signal: AbortSignal,
): void {
  const button = find(root, '.copy-results', HTMLButtonElement);
  const copyAll = async () => {
    const copied = oncePerText(bulk.copied);
    const done = await copy(copyableResults(copied));
    if (button) showDone(button, done, words.resultsCopied(copied.length), () => bulk.copyLabel);
  };
  button?.addEventListener('click', () => void copyAll(), { signal });
  const panel = find(root, '#f-export', HTMLElement);
  const exporting = find(root, '.export-results', HTMLButtonElement);
  const takeAway = async (format: HTMLButtonElement) => {
    panel?.hidePopover();
    announce(words.exporting);
    const tell = (count: number, total: number) => {
      if (exporting) exporting.textContent = words.exportingOf(count, total);
    };
    const { extension = '', type = '' } = format.dataset;
    const { exportResults } = await import('./export.ts');
    const { download } = await import('../list/export.ts');
    const { copied, exported } = bulk;
    tell(0, exported);
    const results = bulk.hasPicked ? copied : await first(exported);
    const told = (count: number) => tell(count, exported);
    const file = await exportResults(results, { id: format.value, extension }, told);
    download(file.text, type, `references.${extension}`);
    announce(words.exported(file.count));
  };
  const choose = ({ target }: Event) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const failed = () => {
      announce(words.exportFailed);
      const notice = find(root, '.notice', HTMLElement);
      if (notice) Object.assign(notice, { hidden: false, textContent: words.exportFailed });
    };
    void takeAway(target)
      .catch(failed)
      .finally(() => bulk.recount());
  };
  panel?.addEventListener('click', choose, { signal });
  if (panel) onArrows(panel, 'button', signal);
}
