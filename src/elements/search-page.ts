/**
 * `<search-page>` around the search page's form and its empty list: results, facets with live counts, more on
 * demand. What the reader asked stands in the address; Back and reload bring it back, with as much as was shown.
 */
import { elementWords } from '../i18n/elements.ts';
import { searchWords } from '../i18n/search.ts';
import type { Answer } from '../search/client.ts';
import { announce } from './announce.ts';
import { onTyped } from './dom.ts';
import { bindFacet, focusFacet } from './list/facets.ts';
import { Bulk } from './search/bulk.ts';
import { marker } from './search/marked.ts';
import { type OpenSearch, open, sentenceFor } from './search/open.ts';
import { meanings, peopleOffered } from './search/people.ts';
import { ResultList } from './search/result-list.ts';
import {
  type FacetName,
  facetNames,
  readSearch,
  type SearchState,
  toggleChoice,
  writeSearch,
} from './search/state.ts';
import { bindTaking } from './search/taking.ts';
import { SearchView } from './search/view.ts';

class SearchPage extends HTMLElement {
  #words = {
    ...elementWords(document.documentElement.lang),
    ...searchWords(document.documentElement.lang),
  };
  #view = new SearchView(this, this.#words);
  #bulk = new Bulk(this, this.#words, () => void this.#showPicked());
  #list = new ResultList(this.#view, this.#bulk);
  #off = new AbortController();
  #state: SearchState = readSearch('');
  /** What is typed into a facet, to find a value of it. */
  #typed: Partial<Record<FacetName, string>> = {};

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
    this.addEventListener('change', this.#pick, { signal });
    for (const name of facetNames) this.#bind(name, signal);
    this.querySelector('.more')?.addEventListener('click', () => void this.#more(), { signal });
    const first = async (count: number) => (await open()).searcher.results(this.#list.leads(count));
    bindTaking(this, this.#bulk, first, this.#words, signal);
    addEventListener('popstate', this.#restore, { signal });
    addEventListener('pagehide', this.#keepPlace, { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#off.abort();
  }

  #bind(name: FacetName, signal: AbortSignal): void {
    const panel = this.querySelector<HTMLElement>(`[data-facet="${name}"]`);
    if (!panel) return;
    const choose = (value: string) => this.#change(toggleChoice(this.#state, name, value));
    const find = (typed: string) => {
      this.#typed = { ...this.#typed, [name]: typed };
      void open().then((opened) => this.#facets(opened, this.#state));
    };
    bindFacet(panel, choose, signal, find);
    const focus = ({ newState }: ToggleEvent) => newState === 'open' && focusFacet(panel);
    panel.addEventListener('toggle', focus, { signal });
  }

  #pick = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.closest('.select'))
      this.#bulk.pick(target.value, target.checked);
  };

  /** What the address says, with as many works as were shown. */
  #restore = async (travel?: Event): Promise<void> => {
    const state = readSearch(location.search);
    const { shown, top } = history.state ?? {};
    if (this.#input && (travel || state.q)) this.#input.value = state.q;
    await this.#show(state, Number(shown) || undefined);
    if (top && this.#state === state) scrollTo({ top, behavior: 'instant' });
  };

  #keepPlace = (): void => {
    history.replaceState({ ...history.state, top: scrollY }, '');
  };

  #submit = (event: Event): void => {
    event.preventDefault();
    this.#change({ ...this.#state, q: this.#input?.value ?? '' });
  };

  /** A reader's change adds to the history, but for letters added to others. */
  #change = (next: SearchState): void => {
    if (writeSearch(next) === writeSearch(this.#state)) return;
    const address = `${location.pathname}${writeSearch(next)}`;
    if (next.q && this.#state.q && next.q !== this.#state.q)
      history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void this.#show(next);
  };

  async #show(state: SearchState, shown?: number): Promise<void> {
    this.#state = state;
    if (!writeSearch(state)) return this.#clear('');
    this.#view.say(this.#words.loading);
    try {
      const opened = await open();
      const { searcher } = opened;
      const [answer, titles, marks] = await Promise.all([
        searcher.search(state.q, state.chosen),
        searcher.titles(),
        marker(opened, state.q),
        // On its way with the answer.
        searcher.works([]),
      ]);
      const works = await searcher.works(answer.ids);
      if (this.#state !== state) return;
      this.#list.take(answer.ids, works);
      this.#view.entitle(titles);
      this.#view.chips(state, this.#change);
      await this.#list.show(opened, marks, 0, shown);
      if (this.#state !== state) return;
      await Promise.all([this.#explain(opened, state, answer), this.#facets(opened, state)]);
    } catch (error) {
      if (this.#state === state) this.#fail(error);
    }
  }

  #clear(sentence: string): void {
    this.#view.clear(sentence);
    this.#list.clear();
  }

  #fail(error: unknown): void {
    const sentence = sentenceFor(error, this.#words);
    this.#clear(sentence);
    this.#view.trouble(sentence, () => void this.#show(this.#state));
    announce(sentence);
  }

  async #more(): Promise<void> {
    const first = this.#list.shown;
    try {
      const opened = await open();
      const { q } = this.#state;
      await this.#list.show(opened, await marker(opened, q), first);
      history.replaceState({ shown: this.#list.shown }, '');
      this.#view.focusResult(first);
    } catch (error) {
      announce(sentenceFor(error, this.#words));
    }
  }

  /** The selected alone, whatever they were found by; Back leads to the search again. */
  async #showPicked(): Promise<void> {
    const picked = [...this.#bulk.picks.values()];
    history.pushState(null, '', location.href);
    const opened = await open();
    const ids = picked.map(({ id }) => id);
    this.#list.take(ids, await opened.searcher.works(ids));
    await this.#list.show(opened, await marker(opened, this.#state.q), 0, picked.length);
    announce(this.#list.counted);
  }

  /** A word that occurs nowhere, by name; and what may have been meant. */
  async #explain({ searcher }: OpenSearch, state: SearchState, answer: Answer): Promise<void> {
    const { missing, ids } = answer;
    const sentence = missing ? this.#words.missing(missing) : this.#words.nothing;
    this.#view.notice(ids.length === 0 ? sentence : '');
    announce(ids.length === 0 ? sentence : this.#list.counted);
    const text = missing ? await searcher.suggest(missing).catch(() => undefined) : undefined;
    if (!missing || !text || this.#state !== state) return;
    const href = writeSearch({ ...state, q: state.q.replace(missing, text) });
    this.#view.notice(sentence, { text, href });
  }

  async #facets(opened: OpenSearch, state: SearchState): Promise<void> {
    const [facets, authors, isMeant] = await Promise.all([
      opened.searcher.facets(state.q, state.chosen),
      peopleOffered(opened, state, this.#typed.author ?? ''),
      meanings(opened, this.#typed),
    ]);
    if (this.#state === state) this.#view.facets(facets, authors, state, isMeant);
  }
}

customElements.define('search-page', SearchPage);
