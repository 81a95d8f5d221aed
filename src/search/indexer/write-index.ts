/** Writes the index of records: Pagefind's files for their tokens, and beside them what Pagefind has no place for. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { columnOf, facetFields, factOf } from '../facts.ts';
import {
  ARTICLE_TITLES_FILE,
  factsFile,
  HOMOPHONES_FILE,
  shownPlace,
  WORD_GROUPS,
  wordsFile,
} from '../files.ts';
import type { SearchRecord } from '../record.ts';
import { type Shown, shownOf } from '../shown.ts';
import { homophones } from './homophones.ts';
import { writeScript } from './script.ts';
import { writeShard } from './shard.ts';
import { shardsOf } from './shards.ts';
import { wordsByGroup } from './words.ts';

/** Records in the order of the index; gone through several times, and made anew each time where they are many. */
export type Records = Iterable<SearchRecord>;

/**
 * Writes the index of records into a folder, in place of what was there; `most` characters go to one shard.
 * Throws what Pagefind reports, with the record at fault.
 */
export async function writeIndex(records: Records, folder: string, most?: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  let shards = 0;
  // One after the other: each takes most of the memory that a build may take.
  for (const shard of shardsOf(records, most)) await writeShard(shard, shards++, folder);
  await writeScript(folder, shards);
  await writeFacts(records, folder);
  await writeShown(records, folder);
  await writeJson(folder, HOMOPHONES_FILE, homophones());
  const words = wordsByGroup(records);
  for (const group of WORD_GROUPS)
    await writeJson(folder, wordsFile(group), words.get(group) ?? []);
}

async function writeFacts(records: Records, folder: string): Promise<void> {
  const titles = new Map<string, string>();
  for (const { slug, number, text } of records) if (number === undefined) titles.set(slug, text);
  for (const field of facetFields) {
    const column = columnOf(namesOf(records, field));
    await writeJson(folder, factsFile(field), column);
    if (field !== 'article') continue;
    const named = column.values.map((slug) => titles.get(slug) ?? slug);
    await writeJson(folder, ARTICLE_TITLES_FILE, named);
  }
}

function* namesOf(records: Records, field: (typeof facetFields)[number]): Iterable<string> {
  for (const { entry, slug } of records) yield factOf(entry, field, slug);
}

async function writeShown(records: Records, folder: string): Promise<void> {
  let [row, together, name] = [0, [] as Shown[], ''];
  for (const record of records) {
    const { file, at } = shownPlace(row);
    if (at === 0 && row > 0) await writeJson(folder, name, together);
    if (at === 0) together = [];
    together.push(shownOf(record));
    [row, name] = [row + 1, file];
  }
  if (row > 0) await writeJson(folder, name, together);
}

async function writeJson(folder: string, name: string, content: unknown): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
}
