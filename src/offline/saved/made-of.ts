/** What the saved pages of articles are made of, so that those of the build before can be told to be the same. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CARD_FILE } from '../../constants.ts';
import { LANGUAGES, type SavedScript, type SitePlace } from './pages.ts';

/**
 * Articles with a key that changes whenever their saved pages do. Of the files beside a page, none is read: one that is
 * as it was in the build before is the very file (see `src/prerender/linked-store.ts`).
 */
export function madeOfIn(
  site: SitePlace,
  { scriptHash }: SavedScript,
): readonly (readonly [slug: string, key: string])[] {
  const beside = Map.groupBy(filesIn(site, 'articles/'), (file) => file.replace(/\..*$/s, ''));
  return slugsIn(site).map((slug) => {
    const pages = Object.values(LANGUAGES).map((prefix) => `${prefix}articles/${slug}/index.html`);
    const [first = ''] = `articles/${slug}`.split('.');
    const files = [...filesBelow(site, `articles/${slug}/`), ...(beside.get(first) ?? [])];
    const states = files.map((file) => stateOf(join(site.folder, file)));
    const key = [slug, scriptHash, site.base, site.origin, files, states];
    const hash = createHash('sha256').update(JSON.stringify(key));
    for (const page of pages) hash.update(readFileSync(join(site.folder, page)));
    return [slug, hash.digest('base64url')];
  });
}

function slugsIn({ folder }: SitePlace): string[] {
  const articles = join(folder, 'articles');
  const entries = existsSync(articles) ? readdirSync(articles, { withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function filesIn({ folder }: SitePlace, within: string): string[] {
  const place = join(folder, within);
  const entries = existsSync(place) ? readdirSync(place, { withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isFile()).map(({ name }) => within + name);
}

/** But for other pages and the card, which saved pages do without. */
function filesBelow({ folder }: SitePlace, within: string): string[] {
  const names = readdirSync(join(folder, within), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name !== CARD_FILE && !name.endsWith('.html'))
    .map((name) => within + name)
    .toSorted();
}

/** Folders have another time in each build, and say nothing that their files do not. */
function stateOf(file: string): readonly unknown[] {
  const stat = statSync(file);
  return stat.isFile() ? [stat.ino, stat.size, stat.mtimeMs] : [];
}
