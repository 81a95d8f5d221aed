/** The entries of a list as they stand on the page, and the tools each of them gets. */
import type { ElementWords } from '../../i18n/elements.ts';
import { copy, escapeHtml } from '../copy.ts';
import { copyableEntry, copyButton, showDone } from '../copy-button.ts';
import { find, h } from '../dom.ts';

export interface EntryElement {
  readonly number: number;
  readonly item: HTMLLIElement;
  readonly text: HTMLElement;
  readonly box: HTMLInputElement;
  readonly mark: HTMLButtonElement;
}

/** Gives every entry its copy button, its mark and its box; in printed order. */
export function equipEntries(
  list: HTMLElement,
  words: ElementWords,
  signal: AbortSignal,
): readonly EntryElement[] {
  return [...list.querySelectorAll<HTMLLIElement>(':scope > li')].flatMap((item, index) => {
    const text = find(item, 'p', HTMLElement);
    const tools = find(item, '.tools', HTMLElement);
    if (!text || !tools) return [];
    const number = index + 1;
    const button = copyTool(text, number, words);
    const mark = markTool(`[${number}]`, words);
    const { label, box } = boxTool(number, words);
    tools.prepend(button, mark);
    tools.append(label);
    signal.addEventListener('abort', () => {
      for (const tool of [button, mark, label]) tool.remove();
    });
    return [{ number, item, text, box, mark }];
  });
}

function copyTool(text: HTMLElement, number: number, words: ElementWords): HTMLElement {
  const name = words.copyReference(number);
  const button = copyButton({ label: words.copy, name, done: words.referenceCopied(number) }, () =>
    copyableEntry(text),
  );
  button.className = 'quiet';
  return button;
}

/** Copies `[12]`, or `（俞可平，2019）` in an author-date style: the button shows what it copies. */
function markTool(mark: string, words: ElementWords): HTMLButtonElement {
  const button = h('button', { type: 'button', className: 'quiet' });
  setMark(button, mark, words);
  button.addEventListener('click', async () => {
    const { value } = button;
    const done = await copy({ text: value, html: escapeHtml(value) });
    showDone(button, done, words.markCopied(value), () => button.value);
  });
  return button;
}

/** Puts a style's mark on the button. */
export function setMark(button: HTMLButtonElement, mark: string, words: ElementWords): void {
  button.value = mark;
  button.textContent = mark;
  button.setAttribute('aria-label', words.copyMarkName(mark));
}

function boxTool(
  number: number,
  words: ElementWords,
): { readonly label: HTMLLabelElement; readonly box: HTMLInputElement } {
  const box = h('input', {
    type: 'checkbox',
    value: `${number}`,
    ariaLabel: words.selectReference(number),
  });
  return { box, label: h('label', { className: 'select' }, box, words.select) };
}
