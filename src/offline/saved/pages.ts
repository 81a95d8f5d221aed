/** Makes articles' pages as one file each, in each language, beside the articles' other files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { savedPage } from '../../constants.ts';
import { oneFile } from './one-file.ts';

export interface SitePlace {
  /** Folder of the built files. */
  readonly folder: string;
  /** The site's base path: begins and ends with `/`. */
  readonly base: string;
  /** Without a slash at the end; undefined where the site was told no public address. */
  readonly origin: string | undefined;
}

/** What a saved page holds of other files: pictures, and the records of its article. */
const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  enw: 'application/x-endnote-refer',
  json: 'application/json',
  jsonld: 'application/ld+json',
  xml: 'application/xml',
  txt: 'text/plain;charset=utf-8',
};

/** What every page is given: the one script, and its hash for the policy (CSP 3, 2.3.1). */
export interface SavedScript {
  readonly script: string;
  readonly scriptHash: string;
}

/** Some articles' pages, and what to make them with. */
export interface SavedShare {
  readonly site: SitePlace;
  readonly script: SavedScript;
  readonly slugs: readonly string[];
}

/** Languages, each with what stands before its addresses. */
export const LANGUAGES = { en: '', zh: 'zh/' } as const;

/** Writes the pages of some articles, in each language. Throws where a page or one of its files can't be read or written. */
export function writePages({ site, script, slugs }: SavedShare): void {
  for (const slug of slugs) {
    for (const [language, prefix] of Object.entries(LANGUAGES)) {
      const page = savedFrom(site, `${prefix}articles/${slug}/`, script);
      writeFileSync(join(site.folder, 'articles', slug, savedPage(slug, language)), page);
    }
  }
}

function savedFrom({ folder, base, origin }: SitePlace, page: string, script: SavedScript): string {
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  const fileOf = (address: string): string => join(folder, decodeURI(address).slice(base.length));
  const files = new Map<string, string>();
  for (const address of carriedBy(html, fileOf)) {
    files.set(address, readFileSync(fileOf(address), 'utf8'));
  }
  const pictures = new Map<string, string | undefined>();
  for (const [, address = ''] of html.matchAll(/<img\b[^>]*? src="(\/[^"]*)"/g)) {
    pictures.set(address, dataUrl(address, readFileSync(fileOf(address))));
  }
  const picture = (address: string) => pictures.get(address);
  const record = (address: string): string | undefined =>
    isRecord(address, page) ? dataUrl(address, readFileSync(fileOf(address))) : undefined;
  return oneFile(html, { ...script, origin, path: base + page, files, picture, record });
}

/** Whether an address is that of a record of a page's article: `…/articles/xu-2022.bib`, its citation in every style. */
function isRecord(address: string, page: string): boolean {
  const [, slug] = /articles\/([^/]+)\/$/.exec(page) ?? [];
  const [, name = ''] = /\/articles\/(.*)$/.exec(address) ?? [];
  return name.startsWith(`${slug}.`) || /^[^/]+\/citations\.\w+\.txt$/.test(name);
}

/** Addresses of what the page's tools read: rows, citations, records, and every style. */
function carriedBy(html: string, fileOf: (address: string) => string): string[] {
  const named = [...html.matchAll(/ data-(?:items|src|records)="([^"]+)"/g)].map(
    ([, at = '']) => at,
  );
  const [, styles] = / data-styles="([^"]+)"/.exec(html) ?? [];
  if (styles === undefined) return named;
  const names = readdirSync(fileOf(styles)).sort();
  return [...named, ...names.map((name) => styles + name)];
}

function dataUrl(address: string, content: Buffer): string | undefined {
  const type = TYPES[address.replace(/^.*\./, '').toLowerCase()];
  return type && `data:${type};base64,${content.toString('base64')}`;
}
