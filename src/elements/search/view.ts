/** What the search page shows: results, their number, what is missing, facets. Holds no state of the search. */
import type { ElementWords } from '../../i18n/elements.ts';
import type { SearchWords } from '../../i18n/search.ts';
import type { Facets, Result } from '../../search/client.ts';
import { h, langOf } from '../dom.ts';
import { fillChips, fillChoices } from './choices.ts';
import type { Linked } from './passages.ts';
import { resultItem } from './results.ts';
import { type FacetName, facetNames, type SearchState } from './state.ts';
import type { Marked } from './suggestions.ts';

/** A link to the same search with a word in place of the one that occurs nowhere. */
export interface Meant {
  readonly text: string;
  readonly href: string;
}

export class SearchView {
  readonly #root: HTMLElement;
  readonly #words: SearchWords & ElementWords;
  #titles: ReadonlyMap<string, string> = new Map();

  constructor(root: HTMLElement, words: SearchWords & ElementWords) {
    this.#root = root;
    this.#words = words;
  }

  say(sentence: string): void {
    this.#place('.status')?.replaceChildren(sentence);
  }

  /** A sentence in place of results, with a button that tries again. */
  trouble(sentence: string, retry: () => void): void {
    this.clear(sentence);
    const button = h('button', { type: 'button', onclick: retry }, this.#words.retry);
    this.#place('.notice')?.append(' ', button);
  }

  /** A sentence instead of results; '' takes it away. */
  notice(sentence: string, meant?: Meant): void {
    const place = this.#place('.notice');
    if (!place) return;
    place.hidden = sentence === '';
    const link = meant && h('a', { href: meant.href, lang: langOf(meant.text) }, meant.text);
    const question = link ? [' ', this.#words.didYouMean, ' ', link, '?'] : [];
    place.replaceChildren(sentence, ...question);
  }

  list(results: readonly Result[], total: number, page: number, marked: Marked): void {
    const items = results.map((result, index) =>
      resultItem(result, index + 1, marked, this.#words),
    );
    this.#place('.results')?.replaceChildren(...items);
    this.#retitle();
    this.#button('.more', Math.min(page, total - results.length), this.#words.more);
    const { found, partly: some } = this.#words;
    const partly = results.length < total ? ` · ${some(results.length, total)}` : '';
    this.say(found(total) + partly);
  }

  /** The results listed with their links; a passage stands below its link. */
  linked(results: readonly Result[]): Linked[] {
    const links = this.#root.querySelectorAll<HTMLAnchorElement>('.result > :first-child > a');
    return [...links].flatMap((link, at) => {
      const result = results[at];
      const show: Linked['show'] = ({ nodes, lang }) =>
        link.parentElement?.after(h('p', { className: 'passage', lang }, ...nodes));
      return result ? [{ result, link, show }] : [];
    });
  }

  /** Nothing asked, or nothing to be had. */
  clear(sentence: string): void {
    for (const place of ['.results', '.chips', '.status']) this.#place(place)?.replaceChildren();
    this.#button('.more', 0, this.#words.more);
    this.notice(sentence);
  }

  facets(
    { counts, titles }: Facets,
    authors: ReadonlyMap<string, number>,
    state: SearchState,
    change: (next: SearchState) => void,
    isMeant: (facet: FacetName, name: string) => boolean,
  ): void {
    this.#titles = titles;
    this.#retitle();
    for (const name of facetNames) {
      const values = name === 'author' ? authors : counts[name];
      const nameOf = (value: string) => this.#nameOf(name, value);
      const meant = (value: string) => isMeant(name, value);
      fillChoices(this.#root, name, values, state.chosen[name], nameOf, meant);
    }
    const nameOf = (name: FacetName, value: string) => this.#nameOf(name, value);
    const [chips, status] = [this.#place('.chips'), this.#place('.status')];
    if (chips && status) fillChips(chips, status, state, nameOf, this.#words, change);
  }

  focusResult(index: number): void {
    this.#root.querySelectorAll('.results > li')[index]?.querySelector('a')?.focus();
  }

  #nameOf(name: FacetName, value: string): string {
    if (name === 'type') return this.#words.types[value] ?? value;
    return name === 'article' ? this.#titleOf(value) : value;
  }

  /** In the page's own language where there is such a title. */
  #titleOf(slug: string): string {
    const titles = this.#titles.get(slug)?.split('\n') ?? [];
    const isChinese = document.documentElement.lang.startsWith('zh');
    return titles.find((title) => (langOf(title) === 'zh-CN') === isChinese) ?? titles[0] ?? slug;
  }

  #retitle(): void {
    for (const link of this.#root.querySelectorAll<HTMLElement>('a[data-article]')) {
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
