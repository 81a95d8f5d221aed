/**
 * `<reference-list data-items data-styles data-exports>` around a toolbar and an `<ol class="references">`:
 * filters, sorts, groups, restyles, copies and exports the list. What the reader asked for stands in the
 * address. The list is complete without it; what the tools need is fetched when they are first wanted.
 */
import type { ListItem } from '../constants.ts';
import { elementWords } from '../i18n/elements.ts';
import { announce } from './announce.ts';
import { arrange } from './list/arrange.ts';
import { type EntryElement, equipEntries } from './list/entries.ts';
import { focusFacet } from './list/facets.ts';
import { sortItems, visibleItems } from './list/filter.ts';
import { bindLookups } from './list/lookups.ts';
import { searchText, type TextSearch } from './list/match.ts';
import { linkNames } from './list/names.ts';
import { rememberedStyle, rememberStyle } from './list/remember.ts';
import { emptyState, type ListState, readState, withoutFilters, writeState } from './list/state.ts';
import { applyStyle, loadStyle } from './list/style.ts';
import { Toolbar } from './list/toolbar.ts';
import { readFile } from './read-file.ts';

class ReferenceList extends HTMLElement {
  #words = elementWords(document.documentElement.lang);
  #off = new AbortController();
  #state: ListState = emptyState;
  #items: Promise<readonly ListItem[]> | undefined;
  #entries: readonly EntryElement[] = [];
  #toolbar: Toolbar | undefined;
  #text: TextSearch | undefined;
  /** The style that the texts on the page are in. */
  #style = '';

  connectedCallback(): void {
    const list = this.querySelector<HTMLElement>('.references');
    if (!list) return;
    this.#off = new AbortController();
    const { signal } = this.#off;
    this.#entries = equipEntries(list, this.#words, signal);
    this.#toolbar = new Toolbar(this, this.#entries, this.#words, this.#change, signal);
    addEventListener('popstate', this.#travel, { signal });
    addEventListener('hashchange', this.#reveal, { signal });
    this.addEventListener('change', this.#select, { signal });
    this.addEventListener('toggle', this.#fillFacets, { capture: true, signal });
    bindLookups(this, () => this.#loadItems(), signal);
    document.addEventListener('click', this.#filterByName, { signal });
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#off.abort();
  }

  async #start(): Promise<void> {
    const asked = this.#asked();
    if (writeState(asked)) await this.#show(asked);
    this.#reveal();
    this.#linkWhenNear();
  }

  /** Names become links when the list comes near the window: for whoever reads the abstract alone it is work for nothing. */
  #linkWhenNear(): void {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        void this.#link();
      },
      { rootMargin: '100%' },
    );
    near.observe(this);
    this.#off.signal.addEventListener('abort', () => near.disconnect());
  }

  /** What the address asks for; the style is else the one chosen last. A style there is not is none, as the page's own. */
  #asked(): ListState {
    const state = readState(location.search);
    const offered = [...this.querySelectorAll<HTMLOptionElement>('[name="style"] option')];
    const isOffered = (style: string) => style && offered.some(({ value }) => value === style);
    const isOwn = state.style === this.dataset['style'];
    const style = isOwn ? '' : [state.style, rememberedStyle()].find(isOffered);
    return { ...state, style: style ?? '' };
  }

  #loadItems(): Promise<readonly ListItem[]> {
    this.#items ??= readFile(this.dataset['items'] ?? '');
    this.#items.catch(() => {
      this.#items = undefined;
    });
    return this.#items;
  }

  /** A reader's change: into the address, then onto the page. It adds to the history, but for letters added to others. */
  #change = (next: ListState): void => {
    const address = `${location.pathname}${writeState(next, location.search)}${location.hash}`;
    if (next.q && this.#state.q && next.q !== this.#state.q)
      history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
    if (next.style !== this.#state.style) rememberStyle(next.style);
    void this.#show(next);
  };

  /** Back and Forward; a jump to an entry asks for nothing new. */
  #travel = (): void => {
    const asked = this.#asked();
    if (writeState(asked) !== writeState(this.#state)) void this.#show(asked);
  };

  async #show(next: ListState): Promise<void> {
    this.#state = next;
    this.#toolbar?.fill(next);
    try {
      const items = await this.#loadItems();
      if (next.style !== this.#style) await this.#restyle(next);
      const text = await searchText(next.q, items);
      if (this.#state === next) this.#arrange(items, text);
    } catch {
      announce(this.#words.loadFailed);
      this.#toolbar?.showError(this.#words.loadFailed);
    }
  }

  async #restyle(asked: ListState): Promise<void> {
    const own = this.dataset['style'] ?? '';
    const file = await loadStyle(`${this.dataset['styles']}${asked.style || own}.json`);
    if (this.#state !== asked) return;
    applyStyle(this.#entries, file, this.#words);
    this.#style = asked.style;
    await this.#link();
  }

  #arrange(items: readonly ListItem[], text: TextSearch): void {
    const sorted = sortItems(items, this.#state);
    const visible = visibleItems(sorted, this.#state, text.matches);
    const list = this.querySelector<HTMLElement>('.references');
    if (list) arrange(list, this.#entries, sorted, visible, this.#state.group, this.#words);
    const shown = visible.flatMap(({ number }) => this.#entries[number - 1] ?? []);
    this.#toolbar?.show(this.#state, items, text.matches, shown);
    this.#text = text;
    this.#mark();
  }

  /** Marks what was asked where it stands on the page: words, and the links that narrow the list now. */
  #mark(): void {
    const shown = this.#entries.filter(({ item }) => !item.hidden);
    this.#text?.mark(shown, this.#words);
    const asked = new URLSearchParams(writeState(this.#state));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="?"]')) {
      const [[name = '', value = ''] = []] = new URL(link.href).searchParams;
      link.ariaCurrent = asked.has(name, value) ? 'true' : null;
    }
  }

  async #link(): Promise<void> {
    const items = await this.#loadItems();
    for (const item of items) {
      const entry = this.#entries[item.number - 1];
      if (entry) linkNames(entry.text, item, this.#words);
    }
    this.#mark();
  }

  /**
   * A name in an entry, or a bar of the landscape: narrows by it within what is asked already, in place of another
   * value of its kind. One that narrows already lets go.
   */
  #filterByName = (event: MouseEvent): void => {
    const link = event.target instanceof Element && event.target.closest('a[href^="?"]');
    if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    const [[name = '', value = ''] = []] = new URL((link as HTMLAnchorElement).href).searchParams;
    const asked = new URLSearchParams(writeState(this.#state));
    if (asked.has(name, value)) asked.delete(name, value);
    else asked.set(name, value);
    this.#change(readState(`${asked}`));
    this.#toolbar?.scrollTo();
  };

  /** A facet's popover that opens has its values, and the focus is on the first of them. */
  #fillFacets = async ({ target, newState }: ToggleEvent): Promise<void> => {
    if (newState !== 'open' || !(target instanceof HTMLElement) || !target.dataset['facet']) return;
    if (!target.querySelector('li')) await this.#show(this.#state);
    focusFacet(target);
  };

  #select = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.closest('.select')) this.#toolbar?.recount();
  };

  /** A link to a reference that the filter hides takes the filter away first. */
  #reveal = (): void => {
    const target = this.querySelector<HTMLElement>(`[id="${CSS.escape(location.hash.slice(1))}"]`);
    if (!target?.hidden) return;
    this.#change(withoutFilters(this.#state));
    target.scrollIntoView();
  };
}

customElements.define('reference-list', ReferenceList);
