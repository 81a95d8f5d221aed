/**
 * `<search-page>` around the search page's form and its empty list: results, facets with live counts, more on
 * demand. What the reader asked stands in the address; Back and reload bring it back, with as much as was shown.
 */
import { searchWords } from '../i18n/search.ts';
import type { Answer, Result } from '../search/client.ts';
import { announce } from './announce.ts';
import { copy } from './copy.ts';
import { onTyped } from './dom.ts';
import { bindFacet } from './list/facets.ts';
import { marker } from './search/marked.ts';
import { type OpenSearch, open, sentenceFor } from './search/open.ts';
import {
  type FacetName,
  facetNames,
  readSearch,
  type SearchState,
  toggleChoice,
  writeSearch,
} from './search/state.ts';
import { SearchView } from './search/view.ts';

const PAGE = 20;
/** Authors are offered from among those shown: no page loads the names of everyone. */
const MOST_AUTHORS = 15;

class SearchPage extends HTMLElement {
  #words = searchWords(document.documentElement.lang);
  #view = new SearchView(this, this.#words);
  #off = new AbortController();
  #state: SearchState = readSearch('');
  #ids: readonly string[] = [];
  #results: readonly Result[] = [];

  get #input(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  connectedCallback(): void {
    this.#off = new AbortController();
    const { signal } = this.#off;
    const input = this.#input;
    if (!input) return;
    input.addEventListener('focus', () => void open().catch(() => {}), { signal, once: true });
    onTyped(input, () => this.#change({ ...this.#state, q: input.value }), signal);
    this.addEventListener('submit', this.#submit, { signal });
    for (const name of facetNames) this.#bind(name, signal);
    this.#on('.more', () => void this.#more(), signal);
    this.#on('.copy-results', () => void this.#copy(), signal);
    addEventListener('popstate', this.#restore, { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#off.abort();
  }

  #bind(name: FacetName, signal: AbortSignal): void {
    const panel = this.querySelector<HTMLElement>(`[data-facet="${name}"]`);
    const choose = (value: string) => this.#change(toggleChoice(this.#state, name, value));
    if (panel) bindFacet(panel, choose, signal);
  }

  #on(selector: string, callback: () => void, signal: AbortSignal): void {
    this.querySelector(selector)?.addEventListener('click', callback, { signal });
  }

  /** What the address says, with as many results as were shown there. */
  #restore = (): void => {
    const state = readSearch(location.search);
    if (this.#input) this.#input.value = state.q;
    void this.#show(state, Number(history.state?.shown) || PAGE);
  };

  #submit = (event: Event): void => {
    event.preventDefault();
    this.#change({ ...this.#state, q: this.#input?.value ?? '' });
  };

  /** A reader's change: typing replaces the address, choosing adds to the history. */
  #change = (next: SearchState): void => {
    if (writeSearch(next) === writeSearch(this.#state)) return;
    const address = `${location.pathname}${writeSearch(next)}`;
    if (next.q === this.#state.q) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#show(next, PAGE);
  };

  async #show(state: SearchState, count: number): Promise<void> {
    this.#state = state;
    if (!writeSearch(state)) return this.#view.clear('');
    this.#view.say(this.#words.loading);
    try {
      const opened = await open();
      const answer = await opened.searcher.search(state.q, state.chosen);
      const results = await opened.searcher.results(answer.ids.slice(0, count));
      if (this.#state !== state) return;
      this.#ids = answer.ids;
      await this.#list(opened, results);
      await Promise.all([this.#explain(opened, state, answer), this.#facets(opened, state)]);
    } catch (error) {
      if (this.#state === state) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const sentence = sentenceFor(error, this.#words);
    this.#view.clear(sentence);
    announce(sentence);
  }

  async #list(opened: OpenSearch, results: readonly Result[]): Promise<void> {
    const state = this.#state;
    const marked = await marker(opened, state.q);
    if (this.#state !== state) return;
    this.#results = results;
    this.#view.list(results, this.#ids.length, PAGE, marked);
  }

  async #more(): Promise<void> {
    const first = this.#results.length;
    const count = first + PAGE;
    try {
      const opened = await open();
      await this.#list(opened, await opened.searcher.results(this.#ids.slice(0, count)));
      history.replaceState({ shown: count }, '');
      this.#view.focusResult(first);
    } catch (error) {
      announce(sentenceFor(error, this.#words));
    }
  }

  async #copy(): Promise<void> {
    const texts = this.#results.map(({ text }) => text.replace('\n', ' / '));
    const list = document.createElement('ol');
    for (const text of texts)
      list.append(Object.assign(document.createElement('li'), { textContent: text }));
    const done = await copy({ html: list.outerHTML, text: texts.join('\n') });
    announce(done ? this.#words.copied(texts.length) : this.#words.copyFailed);
  }

  /** A word that occurs nowhere, by name; and what may have been meant. */
  async #explain({ searcher }: OpenSearch, state: SearchState, answer: Answer): Promise<void> {
    const { missing, ids } = answer;
    const sentence = missing ? this.#words.missing(missing) : this.#words.nothing;
    this.#view.notice(ids.length === 0 ? sentence : '');
    announce(ids.length === 0 ? sentence : this.#words.found(ids.length));
    const text = missing ? await searcher.suggest(missing).catch(() => undefined) : undefined;
    if (!missing || !text || this.#state !== state) return;
    const href = writeSearch({ ...state, q: state.q.replace(missing, text) });
    this.#view.notice(sentence, { text, href });
  }

  async #facets({ searcher }: OpenSearch, state: SearchState): Promise<void> {
    const names = new Set([
      ...state.chosen.author,
      ...this.#results.flatMap(({ authors }) => authors),
    ]);
    const [facets, authors] = await Promise.all([
      searcher.facets(state.q, state.chosen),
      searcher.authorCounts(this.#ids, [...names].slice(0, MOST_AUTHORS)),
    ]);
    if (this.#state === state) this.#view.facets(facets, authors, state, this.#change);
  }
}

customElements.define('search-page', SearchPage);
