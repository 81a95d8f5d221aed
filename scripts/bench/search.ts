/**
 * `npm run bench search [sizes…]`: answers, speed and bytes of this search in Chromium, beside those of its peers,
 * against brute force. Sizes above 50,000 are this search's alone, with fewer queries.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { entryOf, type SearchRecord } from '../../src/search/record.ts';
import { chromiumPath } from '../lib/chromium.ts';
import { listen, serveSite } from '../lib/http-server.ts';
import { openSite } from '../lib/static-site.ts';
import { corpus, seeded } from './search-corpus.ts';
import { buildEngine, engines } from './search-engines.ts';
import { floorOf } from './search-floor.ts';
import { type Question, questions } from './search-kinds.ts';
import { type Figures, measure } from './search-measure.ts';
import { watched } from './search-memory.ts';

const LARGE = 50_000;
const QUERIES_PER_KIND = 20;
const FEW_QUERIES_PER_KIND = 3;

async function bench(size: number): Promise<void> {
  const references = corpus(size).sort(byYear);
  const each = size > LARGE ? FEW_QUERIES_PER_KIND : QUERIES_PER_KIND;
  let made: Question[] | undefined;
  // Made once, and after the first build: they take memory of their own.
  const asked = () => {
    made ??= questions(references, seeded(7), each);
    return made;
  };
  const records = {
    *[Symbol.iterator]() {
      for (const [at, one] of references.entries()) yield recordOf(one, at);
    },
  };
  const names = Object.keys(engines).slice(0, size > LARGE ? 1 : undefined);
  const columns: [string, Figures][] = [];
  for (const name of names) columns.push([name, await benchEngine(name, records, asked)]);
  print(size, columns);
}

type Reference = ReturnType<typeof corpus>[number];

function byYear(a: Reference, b: Reference): number {
  return (entryOf(b).year ?? 0) - (entryOf(a).year ?? 0);
}

function recordOf(reference: Reference, place: number): SearchRecord {
  const slug = `article-${Math.floor(Number(reference.id.slice(1)) / 40)}`;
  const text = `${reference.title}. ${reference['container-title']}`;
  const entry = entryOf(reference);
  return { path: `articles/${slug}/#${reference.id}`, slug, number: place + 1, text, entry };
}

async function benchEngine(
  name: string,
  records: Iterable<SearchRecord>,
  asked: () => readonly Question[],
): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  const { seconds, megabytes } = await watched(() => buildEngine(name, records, folder));
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  const server = serveSite(openSite(folder, '/'));
  try {
    const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
    const ids = Array.from(records, ({ path }) => path.split('#')[1] ?? '');
    const figures = await measure(browser, address, asked(), ids);
    const floor =
      name === 'ours' ? await floorOf(browser, address, join(folder, 'pagefind'), asked()) : {};
    return { 'build, s': seconds.toFixed(1), 'build, MB': String(megabytes), ...floor, ...figures };
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
}

function print(size: number, columns: readonly [string, Figures][]): void {
  const rows = Object.keys(columns[0]?.[1] ?? {});
  console.log(`\n${size.toLocaleString('en')} references (recall / precision by kind of query)`);
  const line = (first: string, cells: readonly string[]) => {
    console.log(first.padEnd(26) + cells.map((cell) => cell.padEnd(16)).join(''));
  };
  line(
    '',
    columns.map(([name]) => name),
  );
  for (const row of rows)
    line(
      row,
      columns.map(([, figures]) => figures[row] ?? ''),
    );
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [40, 4000]) await bench(size);
