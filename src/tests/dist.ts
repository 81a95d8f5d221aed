import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { openSite, siteAddress } from '../../scripts/lib/static-site.ts';
import { type Markup, parseMarkup } from './markup.ts';

/** The project's top level, and the site that was built from it. */
export const ROOT = resolve(import.meta.dirname, '../..');
export const DIST = join(ROOT, 'dist');

/** Origin and base path the site was built for, and the site as a file server sees it. */
export const { origin, base } = siteAddress();
export const site = openSite(DIST, base);

/** A page of the built site. */
export interface Page extends Markup {
  /** Its file, from `dist/`, with `/`. */
  readonly file: string;
  /** Its address, without the origin: `/zh/articles/xu-2022/`. */
  readonly path: string;
}

/** Every file of a folder, from it, with `/`, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Text of a file of the built site. */
export const readDist = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** Every file of the built site but Pagefind's own, whose names and content are its affair. */
export const ownFiles: readonly string[] = filesIn(DIST).filter(
  (file) => !file.startsWith('pagefind/'),
);

/** Pages saved as one file: read from disk, not from the site. */
export const savedPages: readonly string[] = ownFiles.filter((file) =>
  /^articles\/([^/]+)\/\1\.\w+\.html$/.test(file),
);

/** Every HTML page of the site, parsed. */
export const pages: readonly Page[] = ownFiles
  .filter((file) => file.endsWith('.html') && !savedPages.includes(file))
  .map((file) => ({
    file,
    path: base + file.replace(/(^|\/)index\.html$/, '$1'),
    ...parseMarkup(readDist(file)),
  }));

/** One page of each template: the first of every folder that holds many alike. */
export function onePerTemplate(): Page[] {
  const template = ({ file }: Page): string =>
    file.replace(/[^/]+\/(?=index\.html$)/, (name) =>
      /^(zh|search|authors|journals|guide)\/$/.test(name) ? name : '*/',
    );
  return [...Map.groupBy(pages, template).values()].flatMap((alike) => alike.slice(0, 1));
}
