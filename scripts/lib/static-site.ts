import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type HeaderRule, headersFor, parseHeaders } from './headers-file.ts';
import { mediaTypeOf } from './media-types.ts';

/** A built site as a plain file server sees it. */
export interface StaticSite {
  /** Folder of the built files, absolute. */
  readonly folder: string;
  /** Path under which they are served: begins and ends with `/`. */
  readonly base: string;
  readonly headerRules: readonly HeaderRule[];
}

/** What to send back: a file, or nothing but status and headers. */
export interface Answer {
  readonly status: 200 | 301 | 400 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly file?: string;
}

/** The address the site is made for: `SITE_URL`, by default this machine's. Gives origin and base path. */
export function siteAddress(env: NodeJS.ProcessEnv = process.env): {
  origin: string;
  base: string;
} {
  const { origin, pathname } = new URL(env['SITE_URL'] ?? 'http://localhost:4321/');
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/**
 * Opens a folder of built files, with the rules of its `_headers` file.
 *
 * @throws {Error} when nothing has been built there, or its `_headers` cannot be read.
 */
export function openSite(folder: string, base: string): StaticSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}: run \`npm run build\` first.`);
  }
  const rules = join(folder, '_headers');
  const headerRules = existsSync(rules) ? parseHeaders(readFileSync(rules, 'utf8'), rules) : [];
  return { folder: resolve(folder), base, headerRules };
}

/** Answers a request as common static hosts do: folders by their index, a missing slash by a redirect, the rest by 404.html. */
export function answer(site: StaticSite, method: string, url: string): Answer {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { allow: 'GET, HEAD' } };
  const [path = '/', query] = url.split(/\?(.*)/s, 2);
  const search = query === undefined ? '' : `?${query}`;
  const wanted = decode(path);
  if (wanted === undefined) return { status: 400, headers: {} };
  if (`${wanted}/` === site.base || (wanted === '/' && site.base !== '/')) {
    return redirect(site.base, search);
  }
  if (!wanted.startsWith(site.base)) return notFound(site, '/');
  const inside = `/${wanted.slice(site.base.length)}`;
  const file = fileAt(site, inside);
  if (file !== undefined) return ok(site, inside, file);
  return fileAt(site, `${inside}/`) === undefined
    ? notFound(site, inside)
    : redirect(`${wanted}/`, search);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replace(/^\/+/, '/');
  } catch {
    return undefined;
  }
}

/** The file for a decoded path inside the site; nothing for what lies outside it or is the host's own business. */
function fileAt(site: StaticSite, inside: string): string | undefined {
  const name = inside.endsWith('/') ? `${inside}index.html` : inside;
  if (/[\0\\]/.test(name) || /^\/_(headers|redirects)$/.test(name)) return undefined;
  const file = resolve(join(site.folder, name));
  if (!file.startsWith(site.folder + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

function ok(site: StaticSite, inside: string, file: string): Answer {
  const headers = { 'content-type': mediaTypeOf(file), ...headersFor(site.headerRules, inside) };
  return { status: 200, headers, file };
}

function redirect(path: string, search: string): Answer {
  const location = path.split('/').map(encodeURIComponent).join('/') + search;
  return { status: 301, headers: { location } };
}

/** The nearest 404.html up the path, so that `/zh/` can have its own. */
function notFound(site: StaticSite, inside: string): Answer {
  const folders = inside.split('/').slice(0, -1);
  const candidates = folders.map((_, index) => `${folders.slice(0, index + 1).join('/')}/404.html`);
  const file = candidates.map((name) => fileAt(site, name)).findLast((name) => name !== undefined);
  const headers = headersFor(site.headerRules, inside);
  if (file === undefined) return { status: 404, headers };
  return { status: 404, headers: { ...headers, 'content-type': mediaTypeOf(file) }, file };
}
