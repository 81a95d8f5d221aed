/** Writes Pagefind indexes, and leaves of them what a search loads. */
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { PageShape } from '../parts.ts';
import type { Tokens } from '../tokens.ts';
import { type Page, pageMaker } from './pages.ts';

/** One index for all languages: tokens are the same in each, and a page of either language searches both. */
const LANGUAGE = 'und';
/** What a search asks for by itself; the rest is for Pagefind's own result pages. */
const LOADED = /^index$|\.pf_meta$/;
/** Every part is read by the first one's program. */
const PROGRAM = /^wasm\.unknown\.pagefind$/;
/** Where Pagefind writes, in a folder that others write in too. */
const WRITTEN = '.written';
/** Of so many records the files of a query are unpacked longer than the next one takes to come. */
const MANY = 10_000;
/** Postings to a file of the index: the fewer the files, the likelier is one at hand that the next word needs. */
function chunkSize(records: number): number {
  return records > MANY ? 6_000 : Math.min(12_000, 200 + 3 * records);
}

/** A part that takes in records. */
export interface OpenPart {
  /** Takes in the next record's tokens, and waits while Pagefind has a page to take in already. */
  add(record: Tokens): Promise<void>;
  /** Writes what Pagefind made of them into a folder below the index's, '' for the index's own. */
  write(index: string, folder: string): Promise<readonly PageShape[]>;
}

/**
 * Makes parts that hold the tokens of some kinds each, of so many records; `fill` gives them the records and has them
 * written, after which nothing of them stays in memory. One stretch of records at a time: Pagefind is one process for
 * all parts. Throws what Pagefind reports.
 */
export async function withParts<Made>(
  kinds: readonly string[],
  records: number,
  fill: (parts: readonly OpenPart[]) => Promise<Made>,
): Promise<Made> {
  try {
    const parts: OpenPart[] = [];
    for (const some of kinds) parts.push(openPart(await newIndex(chunkSize(records)), some));
    return await fill(parts);
  } catch (cause) {
    throw cause instanceof Error ? cause : new Error(String(cause));
  } finally {
    await close();
  }
}

function openPart(part: PagefindIndex, kinds: string): OpenPart {
  const maker = pageMaker(kinds);
  const shapes: PageShape[] = [];
  let taken = Promise.resolve();
  const give = async (page: Page | undefined): Promise<void> => {
    if (page === undefined) return;
    await taken;
    taken = addPage(part, `/${shapes.length}`, page.content);
    // Told when the next page is there.
    taken.catch(() => undefined);
    shapes.push(page.shape);
  };
  return {
    add: (record) => give(maker.add(record)),
    write: async (index, folder) => {
      await give(maker.rest());
      await taken;
      await writeFiles(part, join(index, folder), folder === '');
      await part.deleteIndex();
      return shapes;
    },
  };
}

async function writeFiles(part: PagefindIndex, folder: string, isHome: boolean): Promise<void> {
  const written = join(folder, WRITTEN);
  const { errors } = await part.writeFiles({ outputPath: written });
  check(errors, `written to ${written}`);
  const names = await readdir(written);
  for (const name of names) {
    const isUsed = LOADED.test(name) || (isHome && PROGRAM.test(name));
    if (isUsed) await rename(join(written, name), join(folder, name));
  }
  await rm(written, { recursive: true });
}

async function newIndex(size: number): Promise<PagefindIndex> {
  // Pagefind takes this from its surroundings only; without it files are larger, and answers the same.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(size);
  const { errors, index } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: 1 });
  check(errors, 'started');
  if (index === undefined) throw new Error('Pagefind gave no index: reinstall its package.');
  return index;
}

async function addPage(index: PagefindIndex, url: string, content: string): Promise<void> {
  const page = { url, language: LANGUAGE, content, meta: {}, filters: {} };
  const { errors } = await index.addCustomRecord(page);
  check(errors, `given page ${url}`);
}

function check(errors: readonly string[], when: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed when ${when}: ${errors.join('; ')}`);
}
