/** Makes articles' pages as one file each, in each language, beside the articles' other files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { savedPage } from '../../constants.ts';
import { carriedFile, carriedScript, oneFile, type Parts } from './one-file.ts';

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

/** Where an article's page in a language is saved, below the folder of the build. */
export function savedFile(slug: string, language: string): string {
  return `articles/${slug}/${savedPage(slug, language)}`;
}

/** Writes the pages of some articles, in each language. Throws where a page or one of its files can't be read or written. */
export function writePages({ site, script, slugs }: SavedShare): void {
  const end = Buffer.from(carriedScript(script.script));
  for (const slug of slugs) {
    const carried = carriedIn(site);
    for (const [language, prefix] of Object.entries(LANGUAGES)) {
      const page = `${prefix}articles/${slug}/`;
      const html = readFileSync(join(site.folder, page, 'index.html'), 'utf8');
      const files = filesOf(html, site).map(carried);
      const [before, after] = oneFile(html, partsOf(html, page, site, script)).map((piece) =>
        Buffer.from(piece),
      );
      const pieces = [before, ...files, end, after].filter((piece) => piece !== undefined);
      writeFileSync(join(site.folder, savedFile(slug, language)), Buffer.concat(pieces));
    }
  }
}

/** Gives files as pages carry them, by address; pages of one article carry much the same, which is made once. */
function carriedIn(site: SitePlace): (address: string) => Buffer {
  const made = new Map<string, Buffer>();
  return (address) => {
    const before = made.get(address);
    if (before) return before;
    const text = readFileSync(fileOf(address, site), 'utf8');
    const bytes = Buffer.from(carriedFile(address, text));
    made.set(address, bytes);
    return bytes;
  };
}

function partsOf(html: string, page: string, site: SitePlace, { scriptHash }: SavedScript): Parts {
  const dataOf = (address: string) => dataUrl(address, readFileSync(fileOf(address, site)));
  const pictures = new Map<string, string | undefined>();
  for (const [, address = ''] of html.matchAll(/<img\b[^>]*? src="(\/[^"]*)"/g)) {
    pictures.set(address, dataOf(address));
  }
  return {
    scriptHash,
    origin: site.origin,
    path: site.base + page,
    picture: (address) => pictures.get(address),
    record: (address) => (isRecord(address, page) ? dataOf(address) : undefined),
  };
}

/** The file that has an address. */
function fileOf(address: string, { folder, base }: SitePlace): string {
  return join(folder, decodeURI(address).slice(base.length));
}

/** Whether an address is that of a record of a page's article: `…/articles/xu-2022.bib`, its citation in every style. */
function isRecord(address: string, page: string): boolean {
  const [, slug] = /articles\/([^/]+)\/$/.exec(page) ?? [];
  const [, name = ''] = /\/articles\/(.*)$/.exec(address) ?? [];
  return name.startsWith(`${slug}.`) || /^[^/]+\/citations\.\w+\.txt$/.test(name);
}

/** Addresses of what the page's tools read: rows, citations, records, and every style. */
function filesOf(html: string, site: SitePlace): string[] {
  const named = [...html.matchAll(/ data-(?:items|src|records)="([^"]+)"/g)].map(
    ([, at = '']) => at,
  );
  const [, styles] = / data-styles="([^"]+)"/.exec(html) ?? [];
  if (styles === undefined) return named;
  const names = readdirSync(fileOf(styles, site)).sort();
  return [...named, ...names.map((name) => styles + name)];
}

function dataUrl(address: string, content: Buffer): string | undefined {
  const type = TYPES[address.replace(/^.*\./, '').toLowerCase()];
  return type && `data:${type};base64,${content.toString('base64')}`;
}
