/** Writes one Pagefind index, and leaves of it what a search loads. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { shardFolder } from '../files.ts';
import type { SearchRecord } from '../record.ts';
import { tokensOf } from '../tokens.ts';
import { readingsOf } from './readings.ts';

/** One index for all languages: tokens are the same in each, and a page of either language searches both. */
const LANGUAGE = 'und';
/** What a search asks for by itself; the rest is for Pagefind's own result pages. */
const LOADED = /^(index|pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta)$/;
/** Postings to a file of the index: a search loads two or three files, and first the list of them all. */
function chunkSize(records: number): number {
  return Math.min(10_000, 1_000 + Math.floor(records / 2));
}

/** Writes the records of a shard, in their order, into its folder below the index's. Throws what Pagefind reports. */
export async function writeShard(
  records: readonly SearchRecord[],
  shard: number,
  folder: string,
): Promise<void> {
  const outputPath = join(folder, shardFolder(shard));
  try {
    const index = await newIndex(chunkSize(records.length));
    for (const record of records) await addRecord(index, record);
    const { errors } = await index.writeFiles({ outputPath });
    check(errors, `written to ${outputPath}`);
  } catch (cause) {
    throw cause instanceof Error ? cause : new Error(String(cause));
  } finally {
    await close();
  }
  await prune(outputPath);
  if (shard > 0) await writeStandIns(outputPath);
}

async function newIndex(size: number): Promise<PagefindIndex> {
  // Pagefind takes this from its surroundings only; without it files are larger, and answers the same.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(size);
  const { errors, index } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: 1 });
  check(errors, 'started');
  if (index === undefined) throw new Error('Pagefind gave no index: reinstall its package.');
  return index;
}

async function addRecord(index: PagefindIndex, { path, entry }: SearchRecord): Promise<void> {
  const content = tokensOf(entry, readingsOf(entry)).join(' ');
  const record = { url: path, language: LANGUAGE, content, meta: {}, filters: {} };
  const { errors } = await index.addCustomRecord(record);
  check(errors, `given ${path}`);
}

async function prune(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => !LOADED.test(name));
  for (const name of unused) await rm(join(folder, name), { recursive: true });
}

/** Every shard is read by the first one's script and WebAssembly; in place of its own stands what is never run. */
async function writeStandIns(folder: string): Promise<void> {
  await rm(join(folder, 'pagefind.js'));
  await writeFile(join(folder, 'wasm.unknown.pagefind'), 'pagefind_dcd');
}

function check(errors: readonly string[], when: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed when ${when}: ${errors.join('; ')}`);
}
