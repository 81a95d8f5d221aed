/** Writes the index of a list of records: Pagefind's files, and beside them what Pagefind has no place for. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { factsOf } from '../facts.ts';
import { FACTS_FILE, HOMOPHONES_FILE, wordsFile } from '../files.ts';
import { displayName } from '../name-forms.ts';
import type { SearchRecord } from '../record.ts';
import { tokensOf } from '../tokens.ts';
import { homophones } from './homophones.ts';
import { readingsOf } from './readings.ts';
import { wordsByLetter } from './words.ts';

/** One index for all languages: tokens are the same in each, and a page of either language searches both. */
const LANGUAGE = 'und';

/** Writes the index of records, in their order, into a folder. Throws what Pagefind reports, with the record at fault. */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  try {
    const index = await newIndex();
    for (const record of records) await addRecord(index, record);
    const { errors } = await index.writeFiles({ outputPath: folder });
    check(errors, `written to ${folder}`);
  } catch (cause) {
    throw cause instanceof Error ? cause : new Error(String(cause));
  } finally {
    await close();
  }
  await writeOwnFiles(records, folder);
}

async function newIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: LANGUAGE });
  check(errors, 'started');
  if (index === undefined) throw new Error('Pagefind gave no index: reinstall its package.');
  return index;
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord(customRecord(record));
  check(errors, `given ${record.path}`);
}

/** A record as Pagefind takes it. What is shown stands in `meta` and `filters`; `content` is for finding only. */
export function customRecord(record: SearchRecord) {
  const { entry, path, slug, number, text } = record;
  const filters: Record<string, string[]> = {
    article: [slug],
    author: entry.names.map(displayName),
    journal: entry.containers.slice(0, 1),
    type: [entry.type],
    year: entry.year === undefined ? [] : [String(entry.year)],
  };
  return {
    url: path,
    language: LANGUAGE,
    content: tokensOf(entry, readingsOf(entry)),
    meta: { title: entry.titles.join('\n'), text, number: String(number ?? '') },
    filters,
  };
}

async function writeOwnFiles(records: readonly SearchRecord[], folder: string): Promise<void> {
  const words = [...wordsByLetter(records)].map(([letter, list]) => [wordsFile(letter), list]);
  const files = { [FACTS_FILE]: factsOf(records), [HOMOPHONES_FILE]: homophones() };
  for (const [name, content] of Object.entries({ ...files, ...Object.fromEntries(words) })) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(content));
  }
}

function check(errors: readonly string[], when: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed when ${when}: ${errors.join('; ')}`);
}
