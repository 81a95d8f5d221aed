import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { queries } from './fixtures/queries.ts';
import { references } from './fixtures/references.ts';
import { readingsOf } from './indexer/readings.ts';
import { writeIndex } from './indexer/write-index.ts';
import { openPagefind, type PagefindEngine } from './pagefind.ts';
import { entryOf, type SearchRecord } from './record.ts';
import { scanEngine, scanKey } from './scan.ts';
import { search } from './search.ts';

const records: SearchRecord[] = references.map((reference, index) => ({
  path: `articles/a/#ref-${index + 1}`,
  slug: 'a',
  number: index + 1,
  text: reference.title ?? '',
  entry: entryOf(reference),
}));
const list = scanEngine(records.map(({ entry }) => scanKey(entry, readingsOf(entry))));
let folder = '';
let index: PagefindEngine;

/** Pagefind asks for its files by address; here they are files. */
async function fetchFile(input: string | URL | Request): Promise<Response> {
  const url = new URL(String(input));
  url.search = '';
  return new Response(await readFile(url));
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  await writeIndex(records, folder);
  globalThis.fetch = fetchFile;
  index = await openPagefind(pathToFileURL(`${folder}/`).href);
});

after(() => rm(folder, { recursive: true }));

async function found(query: string): Promise<{ index: string[]; scan: string[] }> {
  const [fromIndex, fromScan] = await Promise.all([search(index, query), search(list, query)]);
  const fragments = await Promise.all(fromIndex.ids.map((id) => index.fragment(id)));
  return {
    index: fragments.map(({ meta }) => String(Number(meta['number']) - 1)),
    scan: [...fromScan.ids],
  };
}

test('the index gives the same answer in the same order as the scan of a list', async () => {
  for (const query of queries) {
    const answers = await found(query);
    assert.deepEqual(answers.index, answers.scan, query);
  }
});

test('so it does for any part of any field', async () => {
  const fields = records.flatMap(({ entry: { titles, containers } }) => [...titles, ...containers]);
  const part = fc
    .tuple(fc.constantFrom(...fields), fc.nat(), fc.nat({ max: 8 }))
    .map(([field, start, length]) =>
      field.slice(start % field.length, (start % field.length) + length + 1),
    );
  await fc.assert(
    fc.asyncProperty(part, async (query) => {
      const answers = await found(query);
      assert.deepEqual(answers.index, answers.scan, query);
    }),
  );
});

test('the index hands out its records in the order they were written', async () => {
  const ids = await index.ids();
  const fragments = await Promise.all(ids.map((id) => index.fragment(id)));
  assert.deepEqual(
    fragments.map(({ raw_url }) => raw_url),
    records.map(({ path }) => path),
  );
});
