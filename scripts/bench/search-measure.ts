/** Asks an engine in its page: what it finds, how long it takes, how much it loads. */
import type { Browser, Page } from 'playwright-core';
import type { Question } from './search-kinds.ts';
import './search-peers/contract.ts';

/** By the name of a row. */
export type Figures = Readonly<Record<string, string>>;

const COLD_STARTS = 5;

/** All rows of one engine: `ids` are the references in the order of its list. */
export async function measure(
  browser: Browser,
  address: string,
  asked: readonly Question[],
  ids: readonly string[],
): Promise<Figures> {
  const first = await cold(browser, address, asked);
  const page = await opened(browser, address);
  const [kinds, times] = [new Map<string, string>(), [] as number[]];
  for (const [kind, group] of Map.groupBy(asked, (question) => question.kind)) {
    const scores: ReturnType<typeof scoreOf>[] = [];
    for (const { query, truth } of group) {
      const { ms, found } = await ask(page, query);
      times.push(ms);
      scores.push(scoreOf(new Set(found.map((place) => ids[place] ?? '')), truth));
    }
    const mean = (part: 'recall' | 'precision') =>
      (scores.reduce((sum, score) => sum + score[part], 0) / scores.length).toFixed(3);
    kinds.set(kind, `${mean('recall')} / ${mean('precision')}`);
  }
  await page.context().close();
  const [median, p95, worst] = [0.5, 0.95, 1].map((share) => quantile(times, share));
  return {
    ...first,
    'warm, ms: median, p95': `${median}, ${p95}`,
    'warm, ms: worst': `${worst}`,
    ...Object.fromEntries(kinds),
  };
}

function scoreOf(found: ReadonlySet<string>, truth: ReadonlySet<string>) {
  const right = found.intersection(truth).size;
  return {
    recall: truth.size === 0 ? 1 : right / truth.size,
    precision: found.size === 0 ? 1 : right / found.size,
  };
}

export async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'show' in globalThis);
  return page;
}

/** Page open to the first ten results, and the bytes on the line until then, as sent: compressed where a host does so. */
async function cold(
  browser: Browser,
  address: string,
  asked: readonly Question[],
): Promise<Figures> {
  const kinds = [...Map.groupBy(asked, ({ kind }) => kind).values()];
  const [times, bytes]: [number[], number[]] = [[], []];
  for (const [question] of kinds.slice(0, COLD_STARTS)) {
    const page = await opened(browser, address);
    await ask(page, question?.query ?? '');
    times.push(await page.evaluate(() => performance.now()));
    bytes.push(
      await page.evaluate(() => {
        const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        return loaded.reduce((sum, { transferSize }) => sum + transferSize, 0);
      }),
    );
    await page.context().close();
  }
  return {
    'first answer, ms': `${quantile(times, 0.5)}`,
    'first answer, kB': `${Math.round(quantile(bytes, 0.5) / 1000)}`,
  };
}

/** The time of the answer, and the places found; the first ten results are loaded as a reader would see them. */
async function ask(page: Page, query: string) {
  return page.evaluate(async (asked) => {
    const started = performance.now();
    const places = await globalThis.ask(asked);
    const ms = performance.now() - started;
    await globalThis.show(places.slice(0, 10));
    return { ms, found: [...places] };
  }, query);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1));
}
