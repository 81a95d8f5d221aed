/** The list of results as it grows: each is shown as soon as it and all before it are there, so that on a slow line the first is read while others come. */
import type { Answer, FoundWorks, Result } from '../../search/client.ts';
import { h } from '../dom.ts';
import type { Bulk } from './bulk.ts';
import type { Marks } from './marked.ts';
import type { OpenSearch } from './open.ts';
import { type Found, foundIn, patience, showPassage } from './passages.ts';
import type { SearchView } from './view.ts';

/** So many more works are shown on demand, each with all its places, */
const PAGE = 20;
/** but no more results at once than these: a work that a whole journal cites has hundreds. */
const MOST_AT_ONCE = 100;
/** Results wait so long, in all, for their passages. */
const PATIENCE_MS = 1500;

const NONE: FoundWorks = { count: 0, among: () => 0, places: () => 0, leads: () => [] };

export class ResultList {
  /** All that was found, the best first. */
  #ids: Answer['ids'] = [];
  #works: FoundWorks = NONE;
  readonly #view: SearchView;
  readonly #bulk: Bulk;
  #results: Result[] = [];
  /** A list whose results are still on their way gives up its place to the next one. */
  #turn = 0;

  constructor(view: SearchView, bulk: Bulk) {
    [this.#view, this.#bulk] = [view, bulk];
  }

  /** How many results are shown. */
  get shown(): number {
    return this.#results.length;
  }

  /** What was found, as a sentence. */
  get counted(): string {
    return this.#view.counted(this.#works.count, this.#ids.length);
  }

  /** Takes what was found, to be shown next. */
  take(ids: Answer['ids'], works: FoundWorks): void {
    [this.#ids, this.#works] = [ids, works];
  }

  /** The first result of each of the first so many works. */
  first(works: number): Answer['ids'] {
    return this.#works.leads(works).flatMap((at) => this.#ids[at] ?? []);
  }

  /** How many results are shown when a page more is shown after so many. */
  after(results: number): number {
    const whole = this.#works.places(this.#works.among(results) + PAGE);
    return Math.min(whole, results + MOST_AT_ONCE);
  }

  clear(): void {
    this.#turn += 1;
    this.#results = [];
    this.take([], NONE);
    this.#bulk.keep(0);
    this.#bulk.expect(0, 0);
  }

  /** Shows the first results of all that were found, those that stay and others as they come. */
  async show(opened: OpenSearch, marks: Marks, end: number, stay = 0): Promise<void> {
    this.#turn += 1;
    const [turn, total, ids] = [this.#turn, this.#works.count, this.#ids.slice(0, end)];
    const count = this.#works.among(ids.length);
    this.#results = this.#results.slice(0, stay);
    this.#view.begin(this.counted, count, total);
    this.#bulk.keep(stay);
    this.#bulk.expect(count, total);
    const enough = patience(PATIENCE_MS);
    for await (const found of arriving(opened, ids.slice(stay), marks)) {
      // With its passage, that nothing seen is moved when that comes.
      if (found.place) await Promise.race([found.place, enough]);
      if (this.#turn !== turn) return;
      const [work, before] = [this.#works.among(this.#results.length + 1), this.#results.at(-1)];
      const { link, box } = this.#view.add(found, work, marks, before);
      this.#results.push(found.result);
      this.#bulk.add(found.result, box);
      void showPassage(found, link, marks, (nodes, lang) => {
        link.parentElement?.after(h('p', { className: 'passage', lang }, ...nodes));
      });
    }
    if (this.#turn !== turn) return;
    // Works, or places of the last one.
    const more = Math.min(PAGE, total - count) || this.after(ids.length) - ids.length;
    this.#view.end(ids.length, more);
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
