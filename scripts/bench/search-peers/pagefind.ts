/** Pagefind as it comes, over the text as printed. */
import './contract.ts';

interface Found {
  readonly id: string;
  data(): Promise<unknown>;
}

interface Pagefind {
  createInstance(options: Readonly<Record<string, unknown>>): Instance;
}

interface Instance {
  search(query: string | null): Promise<{ readonly results: readonly Found[] }>;
}

const address = '/plain/pagefind.js';
const found = new Map<number, Found>();
const opened = (async () => {
  const module: Pagefind = await import(address);
  // What a worker loads would not be counted.
  const pagefind = module.createInstance({ noWorker: true, basePath: '/plain/', language: 'zh' });
  const { results } = await pagefind.search(null);
  return { pagefind, places: new Map(results.map(({ id }, place) => [id, place])) };
})();

globalThis.ask = async (query) => {
  const { pagefind, places } = await opened;
  const { results } = await pagefind.search(query);
  for (const result of results) found.set(places.get(result.id) ?? 0, result);
  return results.map(({ id }) => places.get(id) ?? 0);
};
globalThis.show = (places) => Promise.all(places.map((place) => found.get(place)?.data()));
