/** RSS 2.0 (https://www.rssboard.org/rss-specification). */
import type { Feed, FeedItem } from '../../site/feed.ts';
import { mailDate } from '../dates.ts';
import { leaf, printXml, type XmlNode, xml } from '../xml.ts';
import { FEED_NAMESPACES, prism } from './prism.ts';

export function rssFeed({ title, lang, description, home, self, items }: Feed): string {
  const channel = xml(
    'channel',
    {},
    leaf('title', title.text),
    leaf('link', home),
    leaf('description', html(description)),
    leaf('language', lang),
    xml('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    items.map(entry),
  );
  const names = { 'xmlns:atom': 'http://www.w3.org/2005/Atom', ...FEED_NAMESPACES };
  return printXml(xml('rss', { version: '2.0', ...names }, channel));
}

function entry(item: FeedItem): XmlNode {
  const { article, title, published } = item;
  return xml(
    'item',
    {},
    leaf('title', title),
    leaf('link', article.url),
    leaf('guid', article.url, { isPermaLink: 'true' }),
    leaf('pubDate', mailDate(published)),
    leaf('description', html(article.abstract.join('\n'))),
    article.keywords.map((term) => leaf('category', term)),
    prism(item),
  );
}

/** A description is HTML (RSS 2.0, “Encoding in descriptions”): a text's own signs must not be taken for markup. */
function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
