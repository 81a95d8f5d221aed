import assert from 'node:assert/strict';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Column } from './facts.ts';
import { RECORDS_FILE } from './files.ts';
import { article } from './fixtures/articles.ts';
import { searchIndex } from './indexer.ts';

let dist = '';

before(async () => {
  dist = await mkdtemp(join(tmpdir(), 'search-'));
  await mkdir(join(dist, 'search'));
});

after(() => rm(dist, { recursive: true }));

/** Runs the hook as Astro does; the test needs no more of Astro than these two. */
async function build(): Promise<void> {
  const hook: unknown = searchIndex().hooks['astro:build:done'];
  assert.ok(typeof hook === 'function');
  await hook({ dir: pathToFileURL(`${dist}/`), logger: { info: () => {} } });
}

test('a build that handed over no records is told which page to add', async () => {
  await assert.rejects(
    build(),
    /left no search\/records\.json.*src\/pages\/search\/records\.json\.ts/,
  );
});

test('the index is written beside the pages, and the records it was made from are taken away', async () => {
  await writeFile(join(dist, RECORDS_FILE), JSON.stringify([article]));
  await build();
  const files = await readdir(join(dist, 'pagefind'));
  assert.ok(files.includes('pagefind.js') && !files.includes('pagefind-ui.js'));
  await assert.rejects(access(join(dist, RECORDS_FILE)));
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
