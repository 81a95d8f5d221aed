/**
 * `<copy-citation data-src>` around a `<select>` of styles, an `.entry` and `.actions`: copies the entry, and
 * shows it in another style when one is chosen. `data-src` is fetched then, not before.
 */
import { elementWords } from '../i18n/elements.ts';
import { announce } from './announce.ts';
import { copyableEntry, copyButton } from './copy-button.ts';
import { find } from './dom.ts';
import { inlineNodes } from './inline-nodes.ts';
import { readFile } from './read-file.ts';

class CopyCitation extends HTMLElement {
  #words = elementWords(document.documentElement.lang);
  #off = new AbortController();
  #citations: Promise<Record<string, string>> | undefined;

  connectedCallback(): void {
    const entry = find(this, '.entry', HTMLElement);
    const select = find(this, 'select', HTMLSelectElement);
    if (!entry || !select) return;
    this.#off = new AbortController();
    const { signal } = this.#off;
    const { copyCitation: label, citationCopied: done } = this.#words;
    const button = copyButton({ label, done }, () => copyableEntry(entry));
    button.className = 'button main';
    this.querySelector('.actions')?.prepend(button);
    signal.addEventListener('abort', () => button.remove());
    select.addEventListener('change', () => void this.#restyle(entry, select), { signal });
  }

  disconnectedCallback(): void {
    this.#off.abort();
  }

  async #restyle(entry: HTMLElement, select: HTMLSelectElement): Promise<void> {
    try {
      this.#citations ??= readFile(this.dataset['src'] ?? '');
      const html = (await this.#citations)[select.value];
      if (html) entry.replaceChildren(inlineNodes(html));
    } catch {
      this.#citations = undefined;
      announce(this.#words.loadFailed);
    }
  }
}

customElements.define('copy-citation', CopyCitation);
