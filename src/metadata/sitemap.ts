/** A sitemap whose entries name their twin in the other language (https://www.sitemaps.org, Google's `xhtml:link`). */
import type { Twins } from '../site/all-pages.ts';
import { leaf, printXml, xml } from './xml.ts';

export function sitemap(pages: readonly Twins[]): string {
  const entries = pages.flatMap((twins) =>
    twins.map(({ url }) =>
      xml(
        'url',
        {},
        leaf('loc', url),
        twins.map(({ lang, url: href }) =>
          xml('xhtml:link', { rel: 'alternate', hreflang: lang, href }),
        ),
      ),
    ),
  );
  const names = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return printXml(xml('urlset', names, entries));
}
