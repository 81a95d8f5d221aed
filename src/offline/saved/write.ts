/** Writes every article's page as one file, on all cores where there are many. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bundle } from '../bundle.ts';
import {
  LANGUAGES,
  type SavedScript,
  type SavedShare,
  type SitePlace,
  writePages,
} from './pages.ts';

/** Fewer articles than these are written sooner than a thread has started. */
const FEWEST_ARTICLES = 48;
/** Beyond these, threads wait for the disk. */
const MOST_THREADS = 4;

/** Gives how many files were written. Throws where a page or one of its files can't be read or written. */
export async function writeSavedPages(site: SitePlace): Promise<number> {
  const slugs = slugsIn(join(site.folder, 'articles'));
  const script = await savedScript();
  const shares = sharesOf(slugs).map((share) => ({ site, script, slugs: share }));
  const [own, ...others] = shares;
  await Promise.all([...others.map(inThread), own && here(own)]);
  return slugs.length * Object.keys(LANGUAGES).length;
}

function slugsIn(articles: string): string[] {
  const entries = existsSync(articles) ? readdirSync(articles, { withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
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
