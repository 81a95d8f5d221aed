/** The list of results as it grows: each is shown as soon as it and all before it are there, so that on a slow line the first is read while others come. */
import type { Answer, Result, Searcher } from '../../search/client.ts';
import type { Bulk } from './bulk.ts';
import type { OpenSearch } from './open.ts';
import { showPassages } from './passages.ts';
import type { Marked } from './suggestions.ts';
import type { SearchView } from './view.ts';

/** So many more are shown on demand. */
export const PAGE = 20;

export class ResultList {
  /** All that was found, the best first. */
  ids: Answer['ids'] = [];
  readonly #view: SearchView;
  readonly #bulk: Bulk;
  #results: readonly Result[] = [];
  /** A list whose results are still on their way gives up its place to the next one. */
  #turn = 0;

  constructor(view: SearchView, bulk: Bulk) {
    [this.#view, this.#bulk] = [view, bulk];
  }

  get shown(): number {
    return this.#results.length;
  }

  clear(): void {
    this.#turn += 1;
    [this.#results, this.ids] = [[], []];
    this.#bulk.show([]);
    this.#bulk.expect(0, 0);
  }

  /** Shows the first results of all that were found, those that stay and others as they come. */
  async show(
    opened: OpenSearch,
    query: string,
    marked: Marked,
    count: number,
    stay = 0,
  ): Promise<void> {
    this.#turn += 1;
    const [turn, total, ids] = [this.#turn, this.ids.length, this.ids.slice(0, count)];
    this.#results = this.#results.slice(0, stay);
    this.#view.begin(ids.length, total);
    this.#bulk.show(this.#results);
    this.#bulk.expect(ids.length, total);
    for await (const result of arriving(opened.searcher, ids.slice(stay))) {
      if (this.#turn !== turn) return;
      const linked = this.#view.add(result, this.#results.length, marked);
      this.#results = [...this.#results, result];
      this.#bulk.show(this.#results);
      void showPassages(linked, query, opened, marked);
    }
    if (this.#turn !== turn) return;
    this.#view.end(ids.length, total, PAGE);
    this.#bulk.recount();
  }
}

async function* arriving(searcher: Searcher, ids: Answer['ids']): AsyncGenerator<Result, void> {
  const coming = ids.map((id) => searcher.results([id]));
  // One that fails is told when its turn comes.
  for (const each of coming) each.catch(() => {});
  for (const each of coming) yield* await each;
}
