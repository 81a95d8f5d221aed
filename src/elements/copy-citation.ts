/** `<copy-citation>` around an `.entry` and an `.actions`: adds a button that copies the entry. */
import { elementWords } from '../i18n/elements.ts';
import { copyableEntry, copyButton } from './copy-button.ts';
import { find } from './dom.ts';

class CopyCitation extends HTMLElement {
  #button: HTMLButtonElement | undefined;

  connectedCallback(): void {
    const words = elementWords(document.documentElement.lang);
    const entry = find(this, '.entry', HTMLElement);
    if (!entry) return;
    this.#button = copyButton({ label: words.copyCitation, done: words.citationCopied }, () =>
      copyableEntry(entry),
    );
    this.#button.className = 'button main';
    this.querySelector('.actions')?.prepend(this.#button);
  }

  disconnectedCallback(): void {
    this.#button?.remove();
  }
}

customElements.define('copy-citation', CopyCitation);
