/** `<reader-settings>`: a button that opens what a reader may set. */
import { elementWords } from '../i18n/elements.ts';
import { h } from './dom.ts';

class ReaderSettings extends HTMLElement {
  #panel: HTMLElement | undefined;

  connectedCallback(): void {
    const { settings } = elementWords(document.documentElement.lang);
    const open = h('button', { type: 'button', ariaLabel: settings, ariaHasPopup: 'dialog' }, 'Aa');
    open.addEventListener('click', this.#open);
    this.replaceChildren(open);
  }

  #open = async (): Promise<void> => {
    if (!this.#panel) {
      const { settingsPanel } = await import('./settings/panel.ts');
      this.#panel = settingsPanel();
      this.append(this.#panel);
    }
    this.#panel.togglePopover();
  };
}

customElements.define('reader-settings', ReaderSettings);
