/** Writes one Pagefind index, and leaves of it what a search loads. */
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { PageShape } from '../parts.ts';
import type { Tokens } from '../tokens.ts';
import { type Page, pagesOf } from './pages.ts';

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

/** The tokens of so many records, of which some may still be made. */
export type TokensToCome = (Iterable<Tokens> | AsyncIterable<Tokens>) & { readonly length: number };

/** A part that holds its pages already, while its files are written. */
interface StartedPart {
  readonly pages: PageShape[];
  readonly written: Promise<void>;
}

/**
 * Writes the tokens of some kinds into a folder below the index's, '' for the index's own. Pagefind writes by itself:
 * whoever has other work goes on with it, but begins no other part before. Throws what Pagefind reports.
 */
export async function startPart(
  records: TokensToCome,
  kinds: string,
  index: string,
  folder: string,
): Promise<StartedPart> {
  const part = await newIndex(chunkSize(records.length));
  try {
    const pages = await addPages(part, pagesOf(records, kinds));
    return { pages, written: writeFiles(part, join(index, folder), folder === '') };
  } catch (cause) {
    await close();
    throw errorOf(cause);
  }
}

/** While Pagefind takes in a page, the next one is made. */
async function addPages(part: PagefindIndex, pages: AsyncIterable<Page>): Promise<PageShape[]> {
  const shapes: PageShape[] = [];
  let added = Promise.resolve();
  for await (const { shape, content } of pages) {
    await added;
    added = addPage(part, `/${shapes.length}`, content);
    // Told when the next page is there.
    added.catch(() => undefined);
    shapes.push(shape);
  }
  await added;
  return shapes;
}

async function writeFiles(part: PagefindIndex, folder: string, isHome: boolean): Promise<void> {
  const written = join(folder, WRITTEN);
  try {
    const { errors } = await part.writeFiles({ outputPath: written });
    check(errors, `written to ${written}`);
  } catch (cause) {
    throw errorOf(cause);
  } finally {
    await close();
  }
  const names = await readdir(written);
  for (const name of names) {
    const isUsed = LOADED.test(name) || (isHome && PROGRAM.test(name));
    if (isUsed) await rename(join(written, name), join(folder, name));
  }
  await rm(written, { recursive: true });
}

function errorOf(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
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
