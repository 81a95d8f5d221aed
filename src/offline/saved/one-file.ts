/** An article's page as one file that needs no other: read from disk, it makes no request. Pure. */
import { type Attributes, changeTags } from './tags.ts';

export interface Parts {
  /** Of the script that the page carries, for the policy (CSP 3, 2.3.1). */
  readonly scriptHash: string;
  /** The public address of the site, without a slash at the end; undefined where it has none. */
  readonly origin: string | undefined;
  /** The page's own address on the site. */
  readonly path: string;
  /** A picture of the page, by its address, as a `data:` URL. */
  readonly picture: (path: string) => string | undefined;
  /** A record of the article itself, by its address, as a `data:` URL. */
  readonly record: (path: string) => string | undefined;
}

/**
 * Links that name other forms of the page, or parts of it that the file carries. A value in quotation marks may hold
 * the sign that ends a tag, and what follows it must not become markup.
 */
const LINKS = /<link\b(?:"[^"]*"|[^">])*>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const SITE_SEARCH = /<search><search-box>[\s\S]*?<\/search>/;
const DOWNLOADS = /<div id="download"[\s\S]*?<\/div>/;
const GROUP = /<h3>[^<]*<\/h3><(p|ul)\b(?:(?!<\/\1>)[\s\S])*<\/\1>/g;
const PAGE_SCRIPT = /<script type="module" src="[^"]*"><\/script>/g;
/** What counts visits to the site: a file is none. */
const COUNTING =
  /<script defer src="https?:(?:"[^"]*"|[^">])*"(?:"[^"]*"|[^">])*><\/script>|<img src="https?:[^"]*" alt="" width="1" height="1" hidden>/g;

/** The page, its links leading to the site it came from, in two pieces: between them goes what it carries. */
export function oneFile(html: string, parts: Parts): readonly [before: string, after: string] {
  const stripped = html
    .replace(LINKS, '')
    .replace(SITE_SEARCH, '<search></search>')
    .replace(PAGE_SCRIPT, '')
    .replace(COUNTING, '')
    .replace(POLICY, (_, policy: string) => policyTag(policy, parts));
  const placed = changeTags(stripped, (name, attributes) => place(name, attributes, parts)).replace(
    DOWNLOADS,
    withoutEmptyGroups,
  );
  const end = placed.lastIndexOf('</body>');
  return [placed.slice(0, end), placed.slice(end)];
}

/** Nothing may be loaded; the styles are the page's own, and of scripts the one put in and the early one. */
function policyTag(policy: string, { scriptHash }: Parts): string {
  const hashes = (name: string): string =>
    (new RegExp(`${name} ([^;]*)`).exec(policy)?.[1]?.match(/'sha\d+-[^']+'/g) ?? []).join(' ');
  const content = [
    "default-src 'none'",
    'img-src data:',
    `script-src '${scriptHash}' ${hashes('script-src')}`,
    `style-src ${hashes('style-src')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join(';');
  return `<meta http-equiv="content-security-policy" content="${content}">`;
}

/** A heading over downloads that are on no site is none either. */
function withoutEmptyGroups(downloads: string): string {
  return downloads.replace(GROUP, (group) => (/ href=/.test(group) ? group : ''));
}

function place(name: string, attributes: Attributes, parts: Parts): Attributes {
  if (attributes.get('popovertarget') === 'share' && !parts.origin) return hidden(attributes);
  const key = name === 'img' ? 'src' : 'href';
  const address = attributes.get(key);
  if (!address?.startsWith('/')) return attributes;
  const to = destination(name, attributes, address, parts);
  if (to?.startsWith('data:') && name === 'a') {
    return new Map(attributes).set(key, to).set('download', address.replace(/^.*\//, ''));
  }
  if (to !== undefined) return new Map(attributes).set(key, to);
  const rest = withoutTarget(attributes, key);
  return /\b(button|switch)\b/.test(attributes.get('class') ?? '') ? hidden(rest) : rest;
}

/** What an address alone may have beside it goes with it (HTML, 4.6.2). */
const OF_ADDRESSES = ['download', 'hreflang', 'rel', 'type'];

function withoutTarget(attributes: Attributes, key: string): Attributes {
  return new Map([...attributes].filter(([name]) => name !== key && !OF_ADDRESSES.includes(name)));
}

/** What does nothing but lead to a place there is not is not shown. */
function hidden(attributes: Attributes): Attributes {
  return new Map(attributes).set('hidden', '');
}

function destination(
  name: string,
  attributes: Attributes,
  address: string,
  parts: Parts,
): string | undefined {
  if (name === 'img') return parts.picture(address);
  const record = parts.record(address);
  if (record !== undefined) return record;
  // The list's own files are made of what the page carries.
  return attributes.has('data-records') ? '#references' : outside(address, parts);
}

/** Where a link leads from the file: within it, to the site, or nowhere where the site has no public address. */
function outside(address: string, { origin, path }: Parts): string | undefined {
  if (address === path || address.startsWith(`${path}#`)) return address.slice(path.length) || '#';
  return origin && origin + address;
}

/** A JSON file that the page's tools ask for, as the page carries it. */
export function carriedFile(address: string, text: string): string {
  return `<script type="application/json" id="${address}">${text.replaceAll('<', '\\u003c')}</script>`;
}

/** Every script that the page's tools need, as the page carries it. */
export function carriedScript(script: string): string {
  return `<script>${script}</script>`;
}
