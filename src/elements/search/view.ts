/** What the search page shows: results, their number, what is missing, facets. Holds no state of the search. */
import type { ElementWords } from '../../i18n/elements.ts';
import type { SearchWords } from '../../i18n/search.ts';
import type { Facets, Result } from '../../search/client.ts';
import { h, langOf } from '../dom.ts';
import { fillChips, fillChoices } from './choices.ts';
import type { Marks } from './marked.ts';
import type { Found } from './passages.ts';
import { placeItem, type ResultItem, resultItem } from './results.ts';
import { type FacetName, facetNames, type SearchState } from './state.ts';

/** A link to the same search with a word in place of the one that occurs nowhere. */
export interface Meant {
  readonly text: string;
  readonly href: string;
}

export class SearchView {
  readonly words: SearchWords & ElementWords;
  readonly #root: HTMLElement;
  #titles: ReadonlyMap<string, string> = new Map();

  constructor(root: HTMLElement, words: SearchWords & ElementWords) {
    this.#root = root;
    this.words = words;
  }

  say(sentence: string): void {
    this.#place('.status')?.replaceChildren(sentence);
  }

  /** A sentence in place of results, with a button that tries again. */
  trouble(sentence: string, retry: () => void): void {
    this.clear(sentence);
    const button = h('button', { type: 'button', onclick: retry }, this.words.retry);
    this.#place('.notice')?.append(' ', button);
  }

  /** A sentence instead of results; '' takes it away. */
  notice(sentence: string, meant?: Meant): void {
    const place = this.#place('.notice');
    if (!place) return;
    place.hidden = sentence === '';
    const link = meant && h('a', { href: meant.href, lang: langOf(meant.text) }, meant.text);
    const question = link ? [' ', this.words.didYouMean, ' ', link, '?'] : [];
    place.replaceChildren(sentence, ...question);
  }

  /** What is said of a list before its results are there, so that none of them moves once it is. */
  begin(counted: string, shown: number, total: number): void {
    this.#button('.more', 0, this.words.more);
    if (total > 0) this.notice('');
    this.say(counted + (shown < total ? ` · ${this.words.partly(shown, total)}` : ''));
  }

  /** How many works were found, and in how many places where these are more. */
  counted(works: number, places: number): string {
    return works < places ? this.words.works(works, places) : this.words.found(places);
  }

  /** Puts a work, the how manieth it is, after the one before it: the first in place of all that were there. */
  add(found: Found, work: number, marks: Marks): ResultItem {
    const made = resultItem(found, work, marks, this.words);
    if (work === 1) this.#place('.results')?.replaceChildren(made.item);
    else this.#place('.results')?.append(made.item);
    this.#retitle(made.item);
    return made;
  }

  /** Another place of a work. */
  place(result: Result): HTMLLIElement {
    const item = placeItem(result, this.words);
    this.#retitle(item);
    return item;
  }

  /** All are there. */
  end(shown: number, more: number): void {
    if (shown === 0) this.#place('.results')?.replaceChildren();
    this.#button('.more', more, this.words.more);
  }

  /** Nothing asked, or nothing to be had. */
  clear(sentence: string): void {
    for (const place of ['.results', '.chips', '.status']) this.#place(place)?.replaceChildren();
    this.#button('.more', 0, this.words.more);
    this.notice(sentence);
  }

  /** The articles' titles, before anything is shown that names one. */
  entitle(titles: ReadonlyMap<string, string>): void {
    this.#titles = titles;
  }

  facets(
    counts: Facets,
    authors: ReadonlyMap<string, number>,
    state: SearchState,
    isMeant: (facet: FacetName, name: string) => boolean,
  ): void {
    for (const name of facetNames) {
      const values = name === 'author' ? authors : counts[name];
      const nameOf = (value: string) => this.#nameOf(name, value);
      const meant = (value: string) => isMeant(name, value);
      fillChoices(this.#root, name, values, state.chosen[name], nameOf, meant);
    }
  }

  /** What was chosen, as buttons that take it away. */
  chips(state: SearchState, change: (next: SearchState) => void): void {
    const nameOf = (name: FacetName, value: string) => this.#nameOf(name, value);
    const [chips, status] = [this.#place('.chips'), this.#place('.status')];
    if (chips && status) fillChips(chips, status, state, nameOf, this.words, change);
  }

  focusResult(index: number): void {
    this.#root.querySelectorAll('.results > li')[index]?.querySelector('a')?.focus();
  }

  #nameOf(name: FacetName, value: string): string {
    if (name === 'type') return this.words.types[value] ?? value;
    return name === 'article' ? this.#titleOf(value) : value;
  }

  /** In the page's own language where there is such a title. */
  #titleOf(slug: string): string {
    const titles = this.#titles.get(slug)?.split('\n') ?? [];
    const isChinese = document.documentElement.lang.startsWith('zh');
    return titles.find((title) => (langOf(title) === 'zh-CN') === isChinese) ?? titles[0] ?? slug;
  }

  #retitle(item: HTMLElement): void {
    for (const link of item.querySelectorAll<HTMLElement>('a[data-article]')) {
      const title = this.#titleOf(link.dataset['article'] ?? '');
      link.textContent = title;
      link.lang = langOf(title);
    }
  }

  #button(selector: string, count: number, label: (count: number) => string): void {
    const button = this.#place(selector);
    if (!button) return;
    button.hidden = count === 0;
    button.textContent = label(count);
  }

  #place(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }
}
