import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
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

/** Makes pages as Astro does, on a site of these files; gives those that Astro is left to make. */
async function build(files: readonly string[], records: string): Promise<unknown> {
  const { handOver, integration } = searchIndex();
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
  const place = { root: dist, outDir: dist, site, routes };
  const made = handOver(...([usual, place] as unknown as Parameters<typeof handOver>));
  const paths = await made.getStaticPaths();
  assert.deepEqual(asked, ['records', 'paths'], 'the index is begun before anything else');
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
