/**
 * `<kept-pages>` around a sentence, a list and a button: lists the pages that the service worker keeps, the newest
 * first, and forgets them when asked. Put in the place of a page that is not kept, it says so.
 */
import { offlineWords } from '../i18n/offline.ts';
import { announce } from './announce.ts';
import { find, h } from './dom.ts';
import { forgetPages, type KeptPage, keptPages } from './offline/kept.ts';
import { forgetPlaces } from './reading/kept-places.ts';

class KeptPages extends HTMLElement {
  #words = offlineWords(document.documentElement.lang);

  connectedCallback(): void {
    const asked = find(this, '.asked', HTMLElement);
    if (asked) asked.hidden = location.pathname.endsWith('/offline/');
    const forget = find(this, 'button', HTMLButtonElement);
    forget?.addEventListener('click', () => void this.#forget());
    void this.#list();
  }

  async #list(): Promise<void> {
    const pages = await keptPages();
    const { none } = this.#words;
    find(this, 'ul', HTMLElement)?.replaceChildren(...pages.map(item));
    find(this, '.none', HTMLElement)?.replaceChildren(pages.length > 0 ? '' : none);
    const forget = find(this, 'button', HTMLButtonElement);
    if (forget) forget.hidden = pages.length === 0;
  }

  async #forget(): Promise<void> {
    await forgetPages();
    forgetPlaces();
    await this.#list();
    announce(this.#words.forgotten);
  }
}

/** A page in the other language says which: two versions may have one title. */
function item({ href, title, lang }: KeptPage): HTMLElement {
  const own = document.documentElement.lang;
  const [language = lang] = lang.split('-');
  const name = new Intl.DisplayNames(own, { type: 'language' }).of(language) ?? lang;
  return h('li', {}, h('a', { href, lang }, title), lang === own ? '' : ` (${name})`);
}

customElements.define('kept-pages', KeptPages);
