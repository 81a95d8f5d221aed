import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Known } from '../bibliography/kept/ahead.ts';
import { formatEarly } from '../bibliography/kept/early.ts';
import { FEWEST_LISTS } from '../bibliography/kept/read-lists.ts';
import { referenceFiles } from './reference-loader.ts';

type LoaderContext = Parameters<ReturnType<typeof referenceFiles>['load']>[0];

const JSON_LIST = '[{"id":"a","type":"book","language":"zh-CN","title":"出自 JSON"}]';
const BIB_LIST = '@book{b, title = {出自 BibTeX}, author = {徐选国}, year = {2021}}';
const RIS_LIST = 'TY  - BOOK\nTI  - 出自 RIS\nER  - \n';

/** Loads lists of a site whose content is given by file, and gives the titles found, by slug. */
async function titlesIn(t: TestContext, files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'lists-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, 'articles', file, '..'), { recursive: true });
    writeFileSync(join(root, 'articles', file), text);
  }
  const store = new Map<string, { data: { references: { title: string }[] } }>();
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      clear: () => store.clear(),
      has: (id: string) => store.has(id),
      set: (entry: { id: string; data: { references: { title: string }[] } }) =>
        store.set(entry.id, entry),
    },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: (text: string) => text,
  };
  await referenceFiles('articles/', 'references').load(context as unknown as LoaderContext);
  return Object.fromEntries(
    [...store].map(([id, { data }]) => [id, data.references.map(({ title }) => title)]),
  );
}

test('a list is shown from CSL-JSON, BibTeX or RIS alike', async (t) => {
  const titles = await titlesIn(t, {
    'one/references.json': JSON_LIST,
    'two/references.bib': BIB_LIST,
    'three/references.ris': RIS_LIST,
  });
  assert.deepEqual(titles, { one: ['出自 JSON'], two: ['出自 BibTeX'], three: ['出自 RIS'] });
});

test('a byte order mark is no part of a list, and what is no JSON is named', async (t) => {
  const marked = await titlesIn(t, { 'one/references.json': `\ufeff${JSON_LIST}` });
  assert.deepEqual(marked, { one: ['出自 JSON'] });
  const broken = titlesIn(t, { 'one/references.json': '[{"id"' });
  await assert.rejects(broken, /articles\/one\/references\.json is no JSON: npm run check says/);
});

test('of several lists in a folder the CSL-JSON one counts', async (t) => {
  const files = { 'one/references.bib': BIB_LIST, 'one/references.json': JSON_LIST };
  assert.deepEqual(await titlesIn(t, files), { one: ['出自 JSON'] });
});

test('a list that cannot be read stops the build and says where', async (t) => {
  const broken = titlesIn(t, { 'one/references.bib': '@book{b, title = {没有结尾' });
  await assert.rejects(broken, /articles\/one\/references\.bib:1/);
});

test('lists are passed on as they are read, to be formatted', async (t) => {
  const asked = new Set<string | undefined>();
  const known: Known = {
    has: ([first]) => {
      asked.add(first?.title);
      return true;
    },
  };
  const formatted = formatEarly('', async () => known);
  const slugs = Array.from({ length: FEWEST_LISTS }, (_, at) => `${at}/references.bib`);
  const files = Object.fromEntries(slugs.map((file) => [file, BIB_LIST]));
  await titlesIn(t, { ...files, 'one/references.json': JSON_LIST });
  await formatted();
  assert.deepEqual([...asked].toSorted(), ['出自 BibTeX', '出自 JSON']);
});
