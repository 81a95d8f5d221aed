/** The list of results as it grows: each is shown as soon as it and all before it are there, so that on a slow line the first is read while others come. */
import type { Answer, Result } from '../../search/client.ts';
import { h } from '../dom.ts';
import type { Bulk } from './bulk.ts';
import type { Marks } from './marked.ts';
import type { OpenSearch } from './open.ts';
import { type Found, foundIn, patience, showPassage } from './passages.ts';
import type { SearchView } from './view.ts';

/** So many more are shown on demand. */
export const PAGE = 20;
/** Results wait so long, in all, for their passages. */
const PATIENCE_MS = 1500;

export class ResultList {
  /** All that was found, the best first. */
  ids: Answer['ids'] = [];
  readonly #view: SearchView;
  readonly #bulk: Bulk;
  #results: Result[] = [];
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
    this.#bulk.keep(0);
    this.#bulk.expect(0, 0);
  }

  /** Shows the first results of all that were found, those that stay and others as they come. */
  async show(opened: OpenSearch, marks: Marks, count: number, stay = 0): Promise<void> {
    this.#turn += 1;
    const [turn, total, ids] = [this.#turn, this.ids.length, this.ids.slice(0, count)];
    this.#results = this.#results.slice(0, stay);
    this.#view.begin(ids.length, total);
    this.#bulk.keep(stay);
    this.#bulk.expect(ids.length, total);
    const enough = patience(PATIENCE_MS);
    for await (const found of arriving(opened, ids.slice(stay), marks)) {
      // With its passage, that nothing seen is moved when that comes.
      if (found.place) await Promise.race([found.place, enough]);
      if (this.#turn !== turn) return;
      const { link, box } = this.#view.add(
        found,
        this.#results.length,
        marks,
        this.#results.at(-1),
      );
      this.#results.push(found.result);
      this.#bulk.add(found.result, box);
      void showPassage(found, link, marks, (nodes, lang) => {
        link.parentElement?.after(h('p', { className: 'passage', lang }, ...nodes));
      });
    }
    if (this.#turn !== turn) return;
    this.#view.end(ids.length, total, PAGE);
    this.#bulk.recount();
  }
}

async function* arriving(
  opened: OpenSearch,
  ids: Answer['ids'],
  marks: Marks,
): AsyncGenerator<Found, void> {
  const coming = ids.map(async (id) => {
    const results = await opened.searcher.results([id]);
    return results.map((result) => foundIn(result, marks, opened));
  });
  // One that fails is told when its turn comes.
  for (const each of coming) each.catch(() => {});
  for (const each of coming) yield* await each;
}
