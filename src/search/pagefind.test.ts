import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { makeReferences } from '../../scripts/bench/reference-maker.ts';
import { corpus } from '../../scripts/bench/search-corpus.ts';
import type { Engine } from './engine.ts';
import { asked } from './fixtures/asked.ts';
import { askedFurther } from './fixtures/asked-further.ts';
import { queries } from './fixtures/queries.ts';
import { rareReferences } from './fixtures/rare-references.ts';
import { references } from './fixtures/references.ts';
import { unseenReferences } from './fixtures/unseen-references.ts';
import { readingsOf } from './indexer/readings.ts';
import { type Limits, writeIndex } from './indexer/write-index.ts';
import { openPagefind } from './pagefind.ts';
import { entryOf, type SearchRecord } from './record.ts';
import { scanEngine } from './scan.ts';
import { scanKey } from './scan-key.ts';
import { search } from './search.ts';

/** Ours, rare ones, and many made by chance: of every script and kind. */
const cited = [
  ...references,
  ...rareReferences,
  ...unseenReferences,
  ...corpus(900, 11),
  ...makeReferences(600, 9000),
];
const typed = Object.values({ ...asked, ...askedFurther }).flatMap((cases) =>
  cases.map(([query]) => query),
);
const records: SearchRecord[] = cited.map((reference, index) => ({
  path: `articles/a/#ref-${index + 1}`,
  slug: 'a',
  number: index + 1,
  text: reference.title ?? '',
  entry: entryOf(reference),
}));
const list = scanEngine(records.map(({ entry }) => scanKey(entry, readingsOf(entry))));
let folder = '';
/** The same records in one part; in several stretches; characters and letters apart. */
let indexes: readonly Engine[];
/** Characters to a stretch that make several of so few references. */
const FEW = 12_000;

/** Pagefind asks for its files by address; here they are files. */
async function fetchFile(input: string | URL | Request): Promise<Response> {
  const url = new URL(String(input));
  url.search = '';
  return new Response(await readFile(url));
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  globalThis.fetch = fetchFile;
  const folders: Record<string, Limits> = {
    one: {},
    several: { stretch: FEW },
    apart: { stretch: 2 * FEW, together: 0 },
  };
  indexes = [];
  // One at a time: a process runs one Pagefind.
  for (const [name, limits] of Object.entries(folders)) {
    indexes = [...indexes, await openIndex(join(folder, name), limits)];
  }
});

async function openIndex(place: string, limits: Limits): Promise<Engine> {
  await writeIndex(records, place, limits);
  return openPagefind(pathToFileURL(`${place}/`).href);
}

after(() => rm(folder, { recursive: true }));

async function found(query: string) {
  const answers = await Promise.all([list, ...indexes].map((engine) => search(engine, query)));
  return answers.map(({ ids }) => ids);
}

test('the index, in one part or several, gives the same answer in the same order as the scan of a list', async () => {
  for (const query of [...queries, ...typed]) {
    const [scan, ...others] = await found(query);
    for (const ids of others) assert.deepEqual(ids, scan, query);
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
      const [scan, ...others] = await found(query);
      for (const ids of others) assert.deepEqual(ids, scan, query);
    }),
  );
});

test('a word whose file does not come is told to be trouble, not to occur nowhere, and is found once it comes', async () => {
  const place = join(folder, 'cut off');
  await writeIndex(records.slice(0, 40), place);
  const engine = await openPagefind(pathToFileURL(`${place}/`).href);
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await assert.rejects(search(engine, '社会'), /cannot be used/);
  globalThis.fetch = fetchFile;
  // The other words of the query fail in the same turn: nothing of them waits for a file or a clock.
  await new Promise(setImmediate);
  assert.notEqual((await search(engine, '社会')).ids.length, 0);
});
