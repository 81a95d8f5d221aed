/** The controls above a list: reads what the reader chooses, shows what it led to. */
import type { ListItem } from '../../constants.ts';
import type { ElementWords } from '../../i18n/elements.ts';
import { announce } from '../announce.ts';
import { find, onTyped } from '../dom.ts';
import { bulkOf } from './bulk.ts';
import { bindBulk, showBulk } from './bulk-buttons.ts';
import { fillChips } from './chips.ts';
import type { EntryElement } from './entries.ts';
import { bindFacet, fillFacet } from './facets.ts';
import { facetValues, type TextMatch } from './filter.ts';
import { emptyState, facetNames, type ListState, readYears, toggle } from './state.ts';

export class Toolbar {
  #root: HTMLElement;
  #words: ElementWords;
  #state: ListState = emptyState;
  #change: (state: ListState) => void;
  #shown: readonly EntryElement[];
  #total: number;

  constructor(
    root: HTMLElement,
    entries: readonly EntryElement[],
    words: ElementWords,
    change: (state: ListState) => void,
    signal: AbortSignal,
  ) {
    this.#root = root;
    this.#words = words;
    this.#change = change;
    this.#shown = entries;
    this.#total = entries.length;
    this.#bindFields(signal);
    for (const name of facetNames) {
      const panel = this.#panel(name);
      if (panel) bindFacet(panel, (value) => change(toggle(this.#state, name, value)), signal);
    }
    bindBulk(root, () => this.#bulk(), words, signal);
    this.recount();
  }

  /** Shows what a state led to: chosen values, counts, how many are left. */
  show(
    state: ListState,
    items: readonly ListItem[],
    matches: TextMatch,
    shown: readonly EntryElement[],
  ): void {
    this.#state = state;
    this.#shown = shown;
    this.#fillFields();
    for (const name of facetNames) {
      const panel = this.#panel(name);
      const values = facetValues(items, state, matches, name);
      if (panel) fillFacet(panel, values, state[name], this.#nameOf);
    }
    const chips = find(this.#root, '.chips', HTMLElement);
    if (chips) fillChips(chips, state, this.#nameOf, this.#words, this.#change);
    this.recount();
    const { shown: count, nothing } = this.#words;
    this.#say(shown.length > 0 ? count(shown.length, this.#total) : nothing);
  }

  /** Says again how many the buttons act on, after a box was checked. */
  recount(): void {
    showBulk(this.#root, this.#bulk());
  }

  showError(sentence: string): void {
    this.#say(sentence);
  }

  scrollTo(): void {
    this.#root.querySelector('.toolbar')?.scrollIntoView({ block: 'nearest' });
  }

  #bulk(): ReturnType<typeof bulkOf> {
    return bulkOf(this.#shown, this.#total, this.#words);
  }

  #say(sentence: string): void {
    const status = find(this.#root, '.status', HTMLElement);
    if (status) status.textContent = sentence;
    announce(sentence);
  }

  #panel(name: string): HTMLElement | undefined {
    return find(this.#root, `[data-facet="${name}"][popover]`, HTMLElement);
  }

  /** A document type's name for its CSL type; any other value is its own name. */
  #nameOf = (value: string): string =>
    find(this.#root, `[data-type="${CSS.escape(value)}"]`, HTMLElement)?.textContent?.trim() ??
    value;

  #bindFields(signal: AbortSignal): void {
    const form = find(this.#root, '.toolbar', HTMLFormElement);
    const query = find(this.#root, '[name="q"]', HTMLInputElement);
    form?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form?.addEventListener('change', this.#readFields, { signal });
    if (query) onTyped(query, this.#readFields, signal);
  }

  #readFields = (event?: Event): void => {
    if (event?.target instanceof Element && event.target.closest('[popover]:not(.years)')) return;
    const value = (name: string) =>
      this.#root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ??
      '';
    const from = value('from') || value('to');
    const fields = {
      q: value('q'),
      sort: value('sort'),
      group: value('group'),
      style: value('style'),
    };
    const years = from ? readYears(`${from}-${value('to') || from}`) : undefined;
    const next = { ...this.#state, ...fields, year: years } as ListState;
    if (JSON.stringify(next) !== JSON.stringify(this.#state)) this.#change(next);
  };

  #fillFields(): void {
    const { q, sort, group, style, year } = this.#state;
    const years = year ? { from: `${year.from}`, to: `${year.to}` } : { from: '', to: '' };
    for (const [name, value] of Object.entries({ q, sort, group, style, ...years })) {
      const field = this.#root.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (field && field.value.trim() !== value.trim()) field.value = value;
    }
  }
}
