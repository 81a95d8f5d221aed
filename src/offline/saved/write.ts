/** Writes every article's page as one file, on all cores where there are many. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { openLinkedStore } from '../../prerender/linked-store.ts';
import { bundle } from '../bundle.ts';
import { madeOfIn } from './made-of.ts';
import {
  LANGUAGES,
  type SavedScript,
  type SavedShare,
  type SitePlace,
  savedFile,
  writePages,
} from './pages.ts';

/** Fewer articles than these are written sooner than a thread has started. */
const FEWEST_ARTICLES = 48;
/** Beyond these, threads wait for the disk. */
const MOST_THREADS = 4;

/** Below the project. */
const KEPT = 'node_modules/.cache/saved-pages';

/**
 * Writes the pages, or takes them from the build before this one of the project in `root`; gives how many there are.
 * Throws where a page or one of its files can't be read or written.
 */
export async function writeSavedPages(site: SitePlace, root: string): Promise<number> {
  const script = await savedScript();
  const store = openLinkedStore(join(root, KEPT));
  const articles = madeOfIn(site, script);
  const anew = articles.filter(([slug, key]) => !store.restore(key, filesOf(slug), site.folder));
  const shares = sharesOf(anew.map(([slug]) => slug)).map((slugs) => ({ site, script, slugs }));
  const [own, ...others] = shares;
  await Promise.all([...others.map(inThread), own && here(own)]);
  for (const [slug, key] of anew) store.keep(key, filesOf(slug), site.folder);
  store.close();
  return articles.length * Object.keys(LANGUAGES).length;
}

/** Where the saved pages of an article are, below the folder of the build. */
function filesOf(slug: string): readonly string[] {
  return Object.keys(LANGUAGES).map((language) => savedFile(slug, language));
}

async function savedScript(): Promise<SavedScript> {
  const script = (await bundle(new URL('../../elements/saved.ts', import.meta.url))).trim();
  return { script, scriptHash: `sha256-${createHash('sha256').update(script).digest('base64')}` };
}

/** As many shares as there are cores to write them; the first is the caller's own. */
function sharesOf(slugs: readonly string[]): (readonly string[])[] {
  const most = Math.min(availableParallelism(), MOST_THREADS);
  const shares = Math.max(1, Math.min(most, Math.floor(slugs.length / FEWEST_ARTICLES)));
  return Array.from({ length: shares }, (_, at) =>
    slugs.filter((_, place) => place % shares === at),
  );
}

async function here(share: SavedShare): Promise<void> {
  writePages(share);
}

/** Throws what a page threw. */
async function inThread(share: SavedShare): Promise<void> {
  const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: share });
  await once(thread, 'exit');
}
