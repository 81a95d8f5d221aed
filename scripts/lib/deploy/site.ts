/** The site as its own pages name its parts: what there is to look at, without knowing its content. */
import { Refusal } from '../refusal.ts';
import { type Ask, addressFrom, type Reply } from './host.ts';

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
    const to = addressFrom(home.headers.get('location'), base);
    const where = to ? ` It sends on to ${to}: check that address.` : '';
    throw new Refusal(`${base.href} answers ${home.status} and is no page of this reader.${where}`);
  }
  const [path] = linksOf(home).filter((href) => /\/articles\/[^/]+\/$/.test(href));
  const article = path === undefined ? undefined : await ask(path);
  const files = article ? linksOf(article).filter((href) => FILE.test(href)) : [];
  const sources = home.text.matchAll(/<script[^>]* src="([^"]+)"/g);
  const scripts = [...sources].flatMap(([, src = '']) => addressFrom(src, base) ?? []);
  return { base, ask, home, article, scripts, files };
}

/** What an article's page offers for taking away. */
export const FILE = /\.(bib|ris|enw|csl\.json|jats\.xml|jsonld|txt)$/;

function linksOf({ text, url }: Reply): string[] {
  const links = [...text.matchAll(/<(?:a|link)\b[^>]* href="([^"#?]+)"/g)];
  return links.flatMap(([, href = '']) => addressFrom(href.replaceAll('&amp;', '&'), url) ?? []);
}
