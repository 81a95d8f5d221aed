/** `<share-article>` around a read-only field with the page's address: adds a button that copies it. */
import { elementWords } from '../i18n/elements.ts';
import { escapeHtml } from './copy.ts';
import { copyButton } from './copy-button.ts';
import { find } from './dom.ts';

class ShareArticle extends HTMLElement {
  #button: HTMLButtonElement | undefined;

  connectedCallback(): void {
    const { copyLink: label, linkCopied: done } = elementWords(document.documentElement.lang);
    const field = find(this, 'input', HTMLInputElement);
    if (!field) return;
    // Where the page really is: a copy of the site elsewhere passes on its own address.
    field.value = location.origin + location.pathname;
    this.#button = copyButton({ label, done }, () => {
      const href = escapeHtml(field.value);
      return { text: field.value, html: `<a href="${href}">${href}</a>` };
    });
    this.querySelector('.actions')?.prepend(this.#button);
  }

  disconnectedCallback(): void {
    this.#button?.remove();
  }
}

customElements.define('share-article', ShareArticle);
