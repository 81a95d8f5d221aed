/** The engines that the search bench sets side by side: how each is built, and the page it answers in. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { rolldown } from 'rolldown';
import { writeIndex } from '../../src/search/indexer/write-index.ts';
import { displayName } from '../../src/search/name-forms.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { LIST_FILE, MINISEARCH_FILE, type Plain } from './search-peers/contract.ts';
import { options } from './search-peers/minisearch-options.ts';

/** Writes what an engine needs into the folder of its site. */
type Build = (records: Iterable<SearchRecord>, folder: string) => Promise<unknown>;

export const engines: Readonly<Record<string, Build>> = {
  ours: (records, folder) => writeIndex(records, join(folder, 'pagefind')),
  pagefind: writePlainPagefind,
  minisearch: (records, folder) => {
    const index = new MiniSearch(options);
    index.addAll(plain(records));
    return writeFile(join(folder, MINISEARCH_FILE), JSON.stringify(index));
  },
  fuse: (records, folder) => {
    return writeFile(join(folder, LIST_FILE), JSON.stringify(plain(records)));
  },
};

/** Builds an engine and its page in a folder of its own. */
export async function buildEngine(
  name: string,
  records: Iterable<SearchRecord>,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await engines[name]?.(records, folder);
  const input = join(import.meta.dirname, `search-peers/${name}.ts`);
  const bundle = await rolldown({ input, platform: 'browser' });
  await bundle.write({ dir: folder, entryFileNames: 'page.js', minify: true });
  await bundle.close();
  const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';
  await writeFile(
    join(folder, 'index.html'),
    `${head}<script type="module" src="page.js"></script>`,
  );
}

async function writePlainPagefind(records: Iterable<SearchRecord>, folder: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'zh' });
  for (const { id, title, authors, journal, year } of plain(records)) {
    const content = [title, authors, journal, year].join(' ');
    await index?.addCustomRecord({ url: `/${id}`, language: 'zh', content, meta: { title } });
  }
  await index?.writeFiles({ outputPath: join(folder, 'plain') });
  await close();
}

function plain(records: Iterable<SearchRecord>): Plain[] {
  return Array.from(records, ({ entry }, id) => ({
    id,
    title: entry.titles.join(' '),
    authors: entry.names.map(displayName).join(', '),
    journal: entry.containers.join(' '),
    year: String(entry.year ?? ''),
  }));
}
