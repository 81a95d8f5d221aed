/** `node scripts/bench/search.ts [sizes…]`: answers, speed and bytes of the search in Chromium, against brute force. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import type { Searcher } from '../../src/search/client.ts';
import { writeIndex } from '../../src/search/indexer/write-index.ts';
import { entryOf, type SearchRecord } from '../../src/search/record.ts';
import { chromiumPath } from '../lib/chromium.ts';
import { listen, serveSite } from '../lib/http-server.ts';
import { openSite } from '../lib/static-site.ts';
import { corpus, seeded } from './search-corpus.ts';
import { type Question, questions } from './search-kinds.ts';

const QUERIES_PER_KIND = 20;
const COLD_STARTS = 5;

interface Measured {
  readonly ms: number;
  readonly found: readonly string[];
}

declare global {
  // What the page of the bench offers to it.
  var searcher: Promise<Searcher>;
}

async function bench(size: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  const references = corpus(size);
  const started = performance.now();
  const records = references.map(recordOf).sort(byYear);
  await writeIndex(records, join(folder, 'pagefind'));
  console.log(`\n${size} references, index built in ${seconds(started)} s`);
  await writePage(folder);
  const server = serveSite(openSite(folder, '/'));
  const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  try {
    const asked = questions(references, seeded(7), QUERIES_PER_KIND);
    await cold(browser, address, asked);
    await warm(await opened(browser, address), asked, records);
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
}

function recordOf(reference: ReturnType<typeof corpus>[number], index: number): SearchRecord {
  const slug = `article-${Math.floor(index / 40)}`;
  const text = `${reference.title}. ${reference['container-title']}`;
  return {
    path: `articles/${slug}/#${reference.id}`,
    slug,
    number: index + 1,
    text,
    entry: entryOf(reference),
  };
}

function byYear(a: SearchRecord, b: SearchRecord): number {
  return (b.entry.year ?? 0) - (a.entry.year ?? 0);
}

async function writePage(folder: string): Promise<void> {
  const bundle = await rolldown({ input: 'src/search/client.ts', platform: 'browser' });
  await bundle.write({ file: join(folder, 'client.js'), minify: true, codeSplitting: false });
  await bundle.close();
  const page = '<!doctype html><meta charset="utf-8"><script type="module" src="page.js"></script>';
  await writeFile(join(folder, 'index.html'), page);
  const script = "import { openSearch } from './client.js'; globalThis.searcher = openSearch('/');";
  await writeFile(join(folder, 'page.js'), script);
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  return page;
}

/** Page open to the first ten results, and the bytes on the line until then. */
async function cold(browser: Browser, address: string, asked: readonly Question[]): Promise<void> {
  const [times, bytes]: [number[], number[]] = [[], []];
  for (let start = 0; start < COLD_STARTS; start++) {
    const page = await opened(browser, address);
    const { query = '' } = asked[start * QUERIES_PER_KIND] ?? {};
    await ask(page, query);
    times.push(await page.evaluate(() => performance.now()));
    bytes.push(
      await page.evaluate(() => {
        const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        return loaded.reduce((sum, { transferSize }) => sum + transferSize, 0);
      }),
    );
    await page.context().close();
  }
  console.log(`cold: ${quantile(times, 0.5)} ms, ${Math.round(quantile(bytes, 0.5) / 1000)} kB`);
}

async function warm(
  page: Page,
  asked: readonly Question[],
  records: readonly SearchRecord[],
): Promise<void> {
  const names = await idsOf(page, records);
  const times: number[] = [];
  for (const [kind, group] of Map.groupBy(asked, (question) => question.kind)) {
    let [recall, precision] = [0, 0];
    for (const { query, truth } of group) {
      const { ms, found } = await ask(page, query);
      times.push(ms);
      const right = found.filter((id) => truth.has(names.get(id) ?? '')).length;
      recall += truth.size === 0 ? 1 : right / truth.size;
      precision += found.length === 0 ? 1 : right / found.length;
    }
    const [r, p] = [recall, precision].map((sum) => (sum / group.length).toFixed(3));
    console.log(`${kind.padEnd(26)} ${r} / ${p}`);
  }
  const [median, p95, worst] = [0.5, 0.95, 1].map((share) => quantile(times, share));
  console.log(`warm: median ${median} ms, p95 ${p95} ms, worst ${worst} ms`);
}

/** Asks once: the time of the answer, and the ids found; the first ten results are loaded as a reader would see them. */
async function ask(page: Page, query: string): Promise<Measured> {
  return page.evaluate(async (asked) => {
    const searcher = await globalThis.searcher;
    const started = performance.now();
    const { ids } = await searcher.search(asked);
    const ms = performance.now() - started;
    await searcher.results(ids.slice(0, 10));
    return { ms, found: [...ids] };
  }, query);
}

/** The index's own ids, as ids of references: a range of years that holds all gives them in the index's order. */
async function idsOf(page: Page, records: readonly SearchRecord[]): Promise<Map<string, string>> {
  const { found } = await ask(page, 'year:1000-9999');
  return new Map(found.map((id, row) => [id, records[row]?.path.split('#')[1] ?? '']));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1));
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [40, 4000]) await bench(size);
