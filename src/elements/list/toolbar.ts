/** The controls above a list: reads what the reader chooses, shows what it led to. */
import type { ListItem } from '../../constants.ts';
import type { ElementWords } from '../../i18n/elements.ts';
import { announce } from '../announce.ts';
import { find, h, onArrows, onTyped } from '../dom.ts';
import { bulkOf } from './bulk.ts';
import { bindBulk, showBulk } from './bulk-buttons.ts';
import { fillChips } from './chips.ts';
import type { EntryElement } from './entries.ts';
import { bindFacet, fillFacet } from './facets.ts';
import { facetValues, type TextMatch } from './filter.ts';
import { fillPicked } from './picked.ts';
import {
  emptyState,
  type FacetName,
  facetNames,
  type ListState,
  readYears,
  toggle,
  withoutFilters,
} from './state.ts';

export class Toolbar {
  #root: HTMLElement;
  #words: ElementWords;
  #state: ListState = emptyState;
  #change: (state: ListState) => void;
  #entries: readonly EntryElement[];
  #shown: readonly EntryElement[];
  #items: readonly ListItem[] = [];
  #matches: TextMatch = () => true;
  /** Which values of a facet are meant by what is typed there. */
  #finds = new Map<FacetName, (value: string) => boolean>();
  #picked = h('span', { className: 'picked' });

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
    this.#entries = entries;
    this.#shown = entries;
    this.#bindFields(signal);
    this.#root.querySelector('.bulk .act')?.before(this.#picked);
    signal.addEventListener('abort', () => this.#picked.remove());
    for (const name of facetNames) {
      const panel = this.#panel(name);
      const choose = (value: string) => change(toggle(this.#state, name, value));
      if (panel) bindFacet(panel, choose, signal, (typed) => void this.#find(name, typed));
    }
    const exports = find(root, '#f-export', HTMLElement);
    if (exports) onArrows(exports, 'a', signal);
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
    this.#items = items;
    this.#matches = matches;
    this.#shown = shown;
    for (const name of facetNames) this.#fillFacet(name);
    this.#sayCount(shown.length);
    const chips = find(this.#root, '.chips', HTMLElement);
    const status = this.#status();
    if (chips && status) fillChips(chips, state, this.#nameOf, this.#words, this.#change, status);
    this.recount();
  }

  #fillFacet(name: FacetName): void {
    const panel = this.#panel(name);
    if (!panel) return;
    const isMeant = this.#finds.get(name) ?? (() => true);
    const values = facetValues(this.#items, this.#state, this.#matches, name);
    const meant = values.filter(({ value }) => isMeant(this.#nameOf(value)));
    fillFacet(panel, meant, this.#state[name], this.#nameOf);
  }

  async #find(name: FacetName, typed: string): Promise<void> {
    const { namesMeant } = await import('./scan-parts.ts');
    this.#finds.set(name, namesMeant(typed, this.#items));
    this.#fillFacet(name);
  }

  /** A document type's name for its CSL type; any other value is its own name. */
  #nameOf = (value: string): string =>
    this.#items.find(({ type }) => type === value)?.typeName ?? value;

  /** How many are left; where none is, the same words may be found in the whole site. */
  #sayCount(count: number): void {
    const { shown, nothing, wholeSite } = this.#words;
    this.#say(count > 0 ? shown(count, this.#entries.length) : nothing);
    const { q } = this.#state;
    const site = find(document, '.bar form', HTMLFormElement);
    if (count > 0 || !q.trim() || !site) return;
    const href = `${site.action}?${new URLSearchParams({ q })}`;
    this.#status()?.append(' ', h('a', { href }, wholeSite));
  }

  /** Says again how many the buttons act on, after a box was checked. */
  recount(): void {
    showBulk(this.#root, this.#bulk());
    const picked = this.#entries.filter(({ box }) => box.checked);
    const only = picked.map(({ number }) => number);
    const counts = {
      count: picked.length,
      hidden: picked.filter(({ item }) => item.hidden).length,
      shown: this.#shown.length,
    };
    const showOnly = () => this.#change({ ...withoutFilters(this.#state), only });
    const selectNone = () => {
      for (const { box } of picked) box.checked = false;
      this.recount();
    };
    fillPicked(this.#picked, counts, this.#words, showOnly, selectNone);
  }

  showError(sentence: string): void {
    this.#say(sentence);
  }

  scrollTo(): void {
    this.#root.querySelector('.toolbar')?.scrollIntoView({ block: 'nearest' });
  }

  #bulk(): ReturnType<typeof bulkOf> {
    return bulkOf(this.#shown, this.#entries.length, this.#words);
  }

  #say(sentence: string): void {
    const status = this.#status();
    if (status) status.textContent = sentence;
    announce(sentence);
  }

  #status(): HTMLElement | undefined {
    return find(this.#root, '.status', HTMLElement);
  }

  #panel(name: string): HTMLElement | undefined {
    return find(this.#root, `[data-facet="${name}"][popover]`, HTMLElement);
  }

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

  /** Says in the fields what is asked: at once, for what a reader types meanwhile is the next question. */
  fill(state: ListState): void {
    this.#state = state;
    const { q, sort, group, style, year } = state;
    const years = year ? { from: `${year.from}`, to: `${year.to}` } : { from: '', to: '' };
    for (const [name, value] of Object.entries({ q, sort, group, style, ...years })) {
      const field = this.#root.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (field && field.value.trim() !== value.trim()) field.value = value;
    }
  }
}
