/** The list of results as it grows: each work is shown as soon as it and all before it are there, so that on a slow line the first is read while others come. */
import type { Answer, FoundWorks, Result } from '../../search/client.ts';
import { h } from '../dom.ts';
import type { Bulk } from './bulk.ts';
import type { Marks } from './marked.ts';
import type { OpenSearch } from './open.ts';
import { type Found, foundIn, patience, showPassage } from './passages.ts';
import { fewOf, placeList } from './place-list.ts';
import type { SearchView } from './view.ts';

/** So many more works are shown on demand. */
const PAGE = 20;
/** Results wait so long, in all, for their passages. */
const PATIENCE_MS = 1500;

const NONE: FoundWorks = { count: 0, places: () => 0 };

/** A work that has come: its first place, a few others, and those that come on demand. */
interface FoundWork {
  readonly found: Found;
  readonly few: readonly Result[];
  readonly rest: Answer['ids'];
}

export class ResultList {
  /** All that was found, the best first. */
  #ids: Answer['ids'] = [];
  #works: FoundWorks = NONE;
  readonly #view: SearchView;
  readonly #bulk: Bulk;
  #shown = 0;
  /** A list whose results are still on their way gives up its place to the next one. */
  #turn = 0;

  constructor(view: SearchView, bulk: Bulk) {
    [this.#view, this.#bulk] = [view, bulk];
  }

  /** How many works are shown. */
  get shown(): number {
    return this.#shown;
  }

  /** What was found, as a sentence. */
  get counted(): string {
    return this.#view.counted(this.#works.count, this.#ids.length);
  }

  /** Takes what was found, to be shown next. */
  take(ids: Answer['ids'], works: FoundWorks): void {
    [this.#ids, this.#works] = [ids, works];
  }

  /** The first place of each of the first so many works. */
  leads(works: number): Answer['ids'] {
    const starts = Array.from({ length: works }, (_, work) => this.#works.places(work));
    return starts.flatMap((at) => this.#ids[at] ?? []);
  }

  clear(): void {
    this.#turn += 1;
    this.#shown = 0;
    this.take([], NONE);
    this.#bulk.keep(0);
    this.#bulk.expect(0, 0);
  }

  /** Shows the first works of all that were found, those that stay and others as they come. */
  async show(opened: OpenSearch, marks: Marks, stay: number, end = stay + PAGE): Promise<void> {
    this.#turn += 1;
    const [turn, total] = [this.#turn, this.#works.count];
    const count = Math.min(end, total);
    this.#shown = stay;
    this.#view.begin(this.counted, count, total);
    this.#bulk.keep(stay);
    this.#bulk.expect(count, total);
    const enough = patience(PATIENCE_MS);
    for await (const work of this.#arriving(opened, marks, stay, count)) {
      const { place } = work.found;
      // With its passage, that nothing seen is moved when that comes.
      if (place) await Promise.race([place, enough]);
      if (this.#turn !== turn) return;
      this.#add(opened, marks, work);
    }
    if (this.#turn !== turn) return;
    this.#view.end(count, Math.min(PAGE, total - count));
    this.#bulk.recount();
  }

  #add(opened: OpenSearch, marks: Marks, { found, few, rest }: FoundWork): void {
    this.#shown += 1;
    const { item, link, box } = this.#view.add(found, this.#shown, marks);
    if (few.length > 0)
      item.querySelector('.place')?.after(placeList(few, rest, opened, this.#view));
    this.#bulk.add(found.result, box);
    void showPassage(found, link, marks, (nodes, lang) => {
      link.parentElement?.after(h('p', { className: 'passage', lang }, ...nodes));
    });
  }

  async *#arriving(
    opened: OpenSearch,
    marks: Marks,
    start: number,
    end: number,
  ): AsyncGenerator<FoundWork, void> {
    const coming = Array.from({ length: end - start }, async (_, at) => {
      const [first, next] = [start + at, start + at + 1].map((work) => this.#works.places(work));
      const [lead = 0, ...others] = this.#ids.slice(first, next);
      const ids = fewOf(others);
      const [result, ...few] = await opened.searcher.results([lead, ...ids]);
      const rest = others.slice(ids.length);
      return result ? [{ found: foundIn(result, marks, opened), few, rest }] : [];
    });
    // One that fails is told when its turn comes.
    for (const each of coming) each.catch(() => {});
    for (const each of coming) yield* await each;
  }
}
