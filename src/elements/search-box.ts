/**
 * `<search-box>` around a search form: results as one types, by the combobox pattern of ARIA 1.2.
 * The form works without it. Nothing happens while pinyin is composed.
 */
import { elementWords } from '../i18n/elements.ts';
import { announce } from './announce.ts';
import { h, onTyped } from './dom.ts';

const MOST_SUGGESTIONS = 7;
/** A reader who waits longer is told what for. */
const SLOW_MS = 400;
let boxes = 0;

const load = () => import('./search/box-parts.ts');

/** A reader in the box will search: what it takes is loaded while the first word is typed. */
async function warm(): Promise<void> {
  const { open } = await load();
  await open();
}

class SearchBox extends HTMLElement {
  #off = new AbortController();
  #note = h('p');
  #list = h('div', { role: 'listbox' });
  #panel = h('div', { className: 'suggestions', hidden: true }, this.#note, this.#list);
  #options: readonly HTMLElement[] = [];
  #active = -1;
  /** The query last asked; an answer to another one comes too late. */
  #asked = '';

  get #input(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  connectedCallback(): void {
    const input = this.#input;
    if (!input) return;
    this.#off = new AbortController();
    const { signal } = this.#off;
    boxes += 1;
    this.#equip(input, `suggestions-${boxes}`);
    input.addEventListener('focus', () => warm().catch(() => {}), { signal, once: true });
    onTyped(input, () => void this.#suggest(input.value), signal);
    input.addEventListener('keydown', this.#steer, { signal });
    this.addEventListener('focusout', this.#leave, { signal });
  }

  disconnectedCallback(): void {
    this.#off.abort();
    this.#panel.remove();
  }

  #equip(input: HTMLInputElement, id: string): void {
    this.#list.id = id;
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-keyshortcuts': '/',
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    this.append(this.#panel);
  }

  async #suggest(value: string): Promise<void> {
    const query = value.trim();
    this.#asked = query;
    if (query === '') return this.#close();
    const { lang } = document.documentElement;
    const parts = await load().catch(() => this.#complain(elementWords(lang).loadFailed));
    if (!parts) return;
    const words = parts.searchWords(lang);
    this.#list.ariaLabel = words.suggestions;
    const slow = setTimeout(() => this.#wait(query, words.loading), SLOW_MS);
    try {
      const opened = await parts.open();
      const { ids, missing } = await opened.searcher.search(query);
      const results = await opened.searcher.results(ids.slice(0, MOST_SUGGESTIONS));
      const marks = await parts.marker(opened, query);
      const { length } = ids;
      const all = { href: this.#all(query), label: words.allResults(query, length) };
      const suggestions = await parts.suggestionsOf(results, all, opened, marks, words);
      if (this.#asked !== query) return;
      if (length === 0) return this.#complain(missing ? words.missing(missing) : words.nothing);
      this.#show(parts.fillSuggestions(this.#list, suggestions));
      announce(words.found(length));
    } catch (error) {
      if (this.#asked === query) this.#complain(parts.sentenceFor(error, words));
    } finally {
      clearTimeout(slow);
    }
  }

  /** On a slow line: what one waits for, but not in place of what is there. */
  #wait(query: string, sentence: string): void {
    if (this.#asked === query && this.#options.length === 0) this.#complain(sentence);
  }

  #all(query: string): string {
    return `${this.querySelector('form')?.action ?? ''}?${new URLSearchParams({ q: query })}`;
  }

  #show(options: readonly HTMLElement[]): void {
    this.#options = options;
    this.#panel.hidden = false;
    this.#note.hidden = options.length > 0;
    this.#list.hidden = options.length === 0;
    this.#input?.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(-1);
  }

  #complain(sentence: string): void {
    this.#note.textContent = sentence;
    this.#show([]);
    announce(sentence);
  }

  /** What is still on its way comes too late. */
  #close(): void {
    this.#asked = '';
    this.#panel.hidden = true;
    this.#options = [];
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [place, option] of this.#options.entries()) {
      option.setAttribute('aria-selected', String(place === index));
    }
    const active = this.#options[index];
    active?.scrollIntoView({ block: 'nearest' });
    if (active) this.#input?.setAttribute('aria-activedescendant', active.id);
    else this.#input?.removeAttribute('aria-activedescendant');
  }

  #steer = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { length } = this.#options;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && length > 0) {
      event.preventDefault();
      // One place more than there are options: the box itself.
      this.#activate(((this.#active + 1 + step + length + 1) % (length + 1)) - 1);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#options[this.#active]?.click();
    } else if (event.key === 'Escape' && !this.#panel.hidden) {
      event.preventDefault();
      this.#close();
    }
  };

  #leave = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
  };
}

customElements.define('search-box', SearchBox);
