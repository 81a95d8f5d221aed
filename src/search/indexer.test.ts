import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Column } from './facts.ts';
import { RECORDS_FILE } from './files.ts';
import { article } from './fixtures/articles.ts';
import { searchIndex } from './indexer.ts';
import { recordsOf } from './record.ts';

let dist = '';

before(async () => {
  dist = await mkdtemp(join(tmpdir(), 'search-'));
});

after(() => rm(dist, { recursive: true }));

const routeOf = (file: string) => ({ pathname: `/${file}`, route: { route: `/${file}` } });

/**
 * Makes pages as Astro does, on a site of these files, while other work may go on until some promise; gives those that
 * Astro is left to make.
 */
async function build(
  files: readonly string[],
  records: string,
  otherWork = Promise.resolve(),
): Promise<unknown> {
  const { handOver, integration } = searchIndex(() => otherWork);
  const putOff: (() => Promise<void>)[] = [];
  const afterPages = (work: () => Promise<void>) => putOff.push(work);
  let isBusy = true;
  void otherWork.then(() => {
    isBusy = false;
  });
  await setImmediate();
  const asked: string[] = [];
  const usual = {
    name: 'usual',
    getStaticPaths: async () => {
      asked.push('paths');
      return files.map(routeOf);
    },
    render: async ({ url }: Request) => {
      assert.equal(url, `https://example.org/base/${RECORDS_FILE}`);
      asked.push('records');
      return new Response(records);
    },
  };
  const site = new URL('https://example.org/base/');
  const routes = files.map((file) => routeOf(file).route);
  const place = { root: dist, outDir: dist, site, routes, afterPages };
  const made = handOver(...([usual, place] as unknown as Parameters<typeof handOver>));
  const paths = await made.getStaticPaths();
  const first = isBusy ? ['paths'] : ['records', 'paths'];
  assert.deepEqual(asked, first, 'the index is begun before anything else, or after other work');
  for (const work of putOff) await work();
  assert.ok(asked.includes('records'));
  const whole: unknown = integration.hooks['astro:build:done'];
  assert.ok(typeof whole === 'function');
  await whole({ logger: { info: () => {} } });
  return paths;
}

test('a build that hands over no records is told which page to add', async () => {
  await assert.rejects(
    build(['index'], ''),
    /no records to index.*src\/pages\/search\/records\.ndjson\.ts/,
  );
});

test('an index that waits for other work is made all the same', async () => {
  const records = `${JSON.stringify(recordsOf(article))}\n`;
  const files = ['index', RECORDS_FILE];
  assert.deepEqual(await build(files, records, setTimeout(50)), [routeOf('index')]);
  await assert.rejects(build(['index'], '', setTimeout(50)), /no records to index/);
});

test('records that are none are told, with what is wrong with them', async () => {
  await assert.rejects(build([RECORDS_FILE], '[\n'), (error: Error) => {
    assert.match(error.message, /search index could not be made/);
    assert.match(String(error.cause), /JSON/);
    return true;
  });
});

test('the index is written beside the pages, and the records it is made from are no file of the site', async () => {
  const left = await build(['index', RECORDS_FILE], `${JSON.stringify(recordsOf(article))}\n`);
  assert.deepEqual(left, [routeOf('index')]);
  const files = await readdir(join(dist, 'pagefind'));
  assert.ok(files.includes('pagefind.js') && !files.includes('pagefind-entry.json'));
});

test('the article and each of its references have a row of facts, newest first', async () => {
  const [type, year]: Column[] = await Promise.all(
    ['type', 'year'].map(async (name) => {
      return JSON.parse(await readFile(join(dist, `pagefind/facts/${name}.json`), 'utf8'));
    }),
  );
  assert.ok(type && year);
  assert.equal(year.codes.length, 41);
  assert.equal(type.codes.filter((code) => type.values[code] === 'own-article').length, 1);
  const years = year.codes.map((code) => Number(year.values[code]));
  assert.deepEqual(
    years,
    years.toSorted((a, b) => b - a),
  );
});
