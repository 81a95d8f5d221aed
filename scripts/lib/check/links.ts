/** Checks of the links in a text that lead to the site itself: each leads to a page there is. */
import type { Finding } from '../../../src/bibliography/index.ts';
import { isAnchorOfPages } from '../../../src/markdown/heading-ids.ts';
import type { InnerLink } from '../../../src/markdown/inner-links.ts';
import { nearest } from './nearest.ts';

/** Where a text stands, and what else does. */
export interface SitePages {
  /** The page of the text, below the site's first page: `articles/xu-2022`. */
  readonly own: string;
  /** Every article and every page of the guide, written alike. */
  readonly pages: readonly string[];
  /** The site's base path: begins and ends with `/`. What stands beside it on its host is not told. */
  readonly base: string;
}

/** Stands for the host of the site. */
const HOST = 'https://here.invalid';
/** Pages of each language; below the last three their letters and issues. */
const OTHER_PAGES = /^(?:|search|offline|guide|(?:authors|journals|issues)(?:\/[^/]+)?)$/;
const BELOW_PAGES = /^(?:\/references)?\/?$/;

/** A warning for each link to a page, or to a heading of the text, that is not there. */
export function checkLinks(
  links: readonly InnerLink[],
  anchors: readonly string[],
  file: string,
  site: SitePages,
): Finding[] {
  return links.flatMap(({ url, line }) => {
    const repair = repairOf(url, anchors, site);
    if (repair === undefined) return [];
    const message = 'This link leads to nothing on the site';
    return [{ kind: 'dead-link', message, repair, text: url, file, line }];
  });
}

/** How to mend an address, where it leads to nothing. */
function repairOf(
  url: string,
  anchors: readonly string[],
  { own, pages, base }: SitePages,
): string | undefined {
  if (url.startsWith('#')) return isAnchor(decoded(url.slice(1)), anchors) ? undefined : ANCHOR;
  const { pathname } = new URL(url, `${HOST}${base}${own}/`);
  if (!pathname.startsWith(base)) return undefined;
  const path = decoded(pathname.slice(base.length)).replace(/^zh(?:\/|$)/, '');
  const page = pageOf(path);
  if (page === undefined || pages.includes(page)) return undefined;
  const near = nearest(page, pages);
  return near
    ? `Did you mean ${relative(near)}? Else take the link out`
    : 'Correct it, or take the link out';
}

const ANCHOR = 'Name a heading of this text as its page does: in small letters, with - for blanks';

function isAnchor(name: string, anchors: readonly string[]): boolean {
  if (/^(?:$|top$|:~:)/.test(name) || isAnchorOfPages(name)) return true;
  return anchors.includes(name) || anchors.includes(name.replace(/-\d+$/, ''));
}

/** The article or the page of the guide that a path leads to, or what it names in vain; of other pages and files, none. */
function pageOf(path: string): string | undefined {
  const [, page, rest = ''] = /^((?:articles|guide)\/[^/.]+)(.*)$/.exec(path) ?? [];
  const isFile = /\.\w+$/.test(path);
  if (page && (isFile || BELOW_PAGES.test(rest))) return page;
  return isFile || OTHER_PAGES.test(path.replace(/\/$/, '')) ? undefined : path;
}

/** From any text: they all stand two folders deep. */
function relative(page: string): string {
  return `../../${page}/`;
}

/** Without percent signs, where these spell something in UTF-8. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
