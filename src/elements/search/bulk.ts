/**
 * What the search page's buttons act on, and what they say: the selected among the results shown; else copying takes
 * those shown, and a file all that were found, up to a number that is named.
 */
import type { ElementWords } from '../../i18n/elements.ts';
import type { SearchWords } from '../../i18n/search.ts';
import type { Result } from '../../search/client.ts';
import { find, h } from '../dom.ts';
import { fillPicked } from '../list/picked.ts';
import { textOf } from './result-text.ts';

/** A longer file would take a file of every article that cites, and minutes on a slow line. */
const MOST_EXPORTED = 1000;

/** Works a reader selected, by how they are printed; kept while other things are searched for. */
export type Picks = Map<string, Result>;

export class Bulk {
  readonly picks: Picks = new Map();
  readonly #root: HTMLElement;
  readonly #words: SearchWords & ElementWords;
  readonly #place = h('span', { className: 'picked' });
  readonly #showPicked: () => void;
  /** Those shown: of each work its first place. */
  #results: Result[] = [];
  /** How many works are shown, or on their way, and how many were found. */
  #shown = 0;
  #total = 0;

  constructor(root: HTMLElement, words: SearchWords & ElementWords, showPicked: () => void) {
    this.#root = root;
    this.#words = words;
    this.#showPicked = showPicked;
  }

  /** What copying takes: never a result that is not shown. */
  get copied(): readonly Result[] {
    const picked = this.#results.filter((result) => this.picks.has(textOf(result)));
    return picked.length > 0 ? picked : this.#results;
  }

  /** How many works a file holds: more than are shown, where all were found. */
  get exported(): number {
    return this.hasPicked ? this.copied.length : Math.min(this.#total, MOST_EXPORTED);
  }

  /** Whether some of those shown are selected. */
  get hasPicked(): boolean {
    return this.#results.some((result) => this.picks.has(textOf(result)));
  }

  get copyLabel(): string {
    if (this.hasPicked) return this.#words.copySelected(this.copied.length);
    const [shown, words] = [this.#shown, this.#words];
    return shown === this.#total ? words.copyAll(shown) : words.copyShown(shown);
  }

  get #exportLabel(): string {
    if (this.hasPicked) return this.#words.exportSelected(this.exported);
    const isAll = this.exported === this.#total;
    return isAll ? this.#words.exportAll(this.exported) : this.#words.exportFirst(this.exported);
  }

  /** Takes note of how many works are shown and were found. */
  expect(shown: number, total: number): void {
    [this.#shown, this.#total] = [shown, total];
    this.recount();
  }

  /** Of those that were there, the first stay. */
  keep(count: number): void {
    this.#results.length = Math.min(this.#results.length, count);
  }

  /** Takes note of a result that has come, and checks its box where its work was selected before, at whichever place. */
  add(result: Result, box: HTMLInputElement): void {
    this.#results.push(result);
    box.checked = this.picks.has(textOf(result));
  }

  /** A box was checked or cleared. */
  pick(path: string, picked: boolean): void {
    const result = this.#results.find((each) => each.path === path);
    if (!result) return;
    if (picked) this.picks.set(textOf(result), result);
    else this.picks.delete(textOf(result));
    this.recount();
  }

  /** Says on the buttons what they act on. */
  recount(): void {
    const labels = { '.copy-results': this.copyLabel, '.export-results': this.#exportLabel };
    for (const [selector, label] of Object.entries(labels)) {
      const button = find(this.#root, selector, HTMLButtonElement);
      if (!button) continue;
      button.hidden = this.#shown === 0;
      button.textContent = label;
    }
    this.#root.querySelector('.act')?.before(this.#place);
    const count = this.picks.size;
    const hidden = count - (this.hasPicked ? this.copied.length : 0);
    const counts = { count, hidden, shown: this.#shown };
    fillPicked(this.#place, counts, this.#words, this.#showPicked, () => this.#selectNone());
  }

  #selectNone(): void {
    this.picks.clear();
    for (const box of this.#boxes()) box.checked = false;
    this.recount();
  }

  #boxes(): NodeListOf<HTMLInputElement> {
    return this.#root.querySelectorAll<HTMLInputElement>('.select input');
  }
}
