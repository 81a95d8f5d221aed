/**
 * By what Astro knows that a page is as it was in the build before, and takes it from there (`cacheKey` of
 * `getStaticPaths`, with `experimental.incrementalBuild`): what the page shows, and all that makes pages.
 */

import { digestsBelow, folderOf, makersOfPages } from '../bibliography/kept/digests.ts';
import { digest } from '../bibliography/kept/store.ts';
import { locales } from '../i18n/index.ts';
import { articleMeta } from './article-meta.ts';
import { articleViews } from './article-view.ts';
import { type ArticleRecord, allArticles } from './content.ts';
import { oncePerBuild } from './once.ts';
import { siteTitle } from './site-title.ts';

/** The owner's settings: whatever of them changes, every page is made anew. */
const SETTINGS = ['content/site.json', 'content/lookups.json'];
/** Nobody asks for keys while one edits. */
const NONE = '';

/** The key of a page that shows this, and nothing else of the content: what JSON can hold.  */
export async function pageKey(shown: unknown): Promise<string> {
  if (import.meta.env.DEV) return NONE;
  return digest(JSON.stringify([await siteKey('site'), shown]));
}

/** Where Astro makes pages or files of each article, with the article's key. */
export async function keyedPaths<Path extends object>(
  pathsOf: (record: ArticleRecord) => readonly Path[] | Promise<readonly Path[]>,
): Promise<(Path & { cacheKey: string })[]> {
  const paths: (Path & { cacheKey: string })[] = [];
  // One after the other: what a key is made of is as much as all pages of the article.
  for (const record of await allArticles()) {
    const cacheKey = await articleKey(record);
    for (const path of await pathsOf(record)) paths.push({ ...path, cacheKey });
  }
  return paths;
}

/** The key of every page and file that is made of one article. */
export const articleKey = oncePerBuild(async (record: ArticleRecord) => {
  if (import.meta.env.DEV) return NONE;
  const { entry, journal, journalSlug, isMainJournal } = record;
  const own = await Promise.all(
    locales.map(async (locale) => [
      (await articleViews(locale)).find(({ slug }) => slug === record.slug),
      await articleMeta(record, locale, []),
    ]),
  );
  const files = digestsBelow(folderOf(entry.filePath));
  return pageKey([files, journal, journalSlug, isMainJournal, own]);
});

const siteKey = oncePerBuild(async (_: 'site'): Promise<string> => {
  const titles = await Promise.all(locales.map(siteTitle));
  const place = [import.meta.env.BASE_URL, import.meta.env.SITE];
  return digest(JSON.stringify([place, titles, makersOfPages(), SETTINGS.map(digestsBelow)]));
});
