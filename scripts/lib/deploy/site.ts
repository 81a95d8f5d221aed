/** The site as its own pages name its parts: what there is to look at, without knowing its content. */
import { Refusal } from '../refusal.ts';
import type { Ask, Reply } from './host.ts';

export interface Site {
  /** Where the site begins: ends with `/`. */
  readonly base: URL;
  readonly ask: Ask;
  readonly home: Reply;
  /** An article's page; undefined where the home page names none. */
  readonly article: Reply | undefined;
  /** Addresses that the pages name, absolute: by what they end in. */
  readonly scripts: readonly string[];
  readonly files: readonly string[];
}

/** Reads the home page and one article. Throws a `Refusal` where there is no site of this kind. */
export async function readSite(base: URL, ask: Ask): Promise<Site> {
  const home = await ask(base.href);
  if (home.status !== 200 || !/<html[^>]* lang=/.test(home.text)) {
    const to = home.headers.get('location');
    const where = to ? ` It sends on to ${new URL(to, base).href}: check that address.` : '';
    throw new Refusal(`${base.href} answers ${home.status} and is no page of this reader.${where}`);
  }
  const [path] = linksOf(home).filter((href) => /\/articles\/[^/]+\/$/.test(href));
  const article = path === undefined ? undefined : await ask(path);
  const files = article ? linksOf(article).filter((href) => FILE.test(href)) : [];
  const scripts = [...home.text.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => {
    return new URL(src, base).href;
  });
  return { base, ask, home, article, scripts, files };
}

/** What an article's page offers for taking away. */
export const FILE = /\.(bib|ris|enw|csl\.json|jats\.xml|jsonld|txt)$/;

function linksOf({ text, url }: Reply): string[] {
  const links = [...text.matchAll(/<(?:a|link)\b[^>]* href="([^"#?]+)"/g)];
  return links.map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), url).href);
}
