/** RSS 1.0 (https://web.resource.org/rss/1.0/spec), the form with PRISM that libraries ask publishers for. */
import type { Feed, FeedItem } from '../../site/feed.ts';
import { leaf, printXml, type XmlNode, xml } from '../xml.ts';
import { FEED_NAMESPACES, prism } from './prism.ts';

export function rdfFeed({ title, lang, description, home, self, items }: Feed): string {
  const list = items.map(({ article }) => xml('rdf:li', { 'rdf:resource': article.url }));
  const channel = xml(
    'channel',
    { 'rdf:about': self },
    leaf('title', title.text),
    leaf('link', home),
    leaf('description', description),
    leaf('dc:language', lang),
    xml('items', {}, xml('rdf:Seq', {}, list)),
  );
  const names = {
    xmlns: 'http://purl.org/rss/1.0/',
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    ...FEED_NAMESPACES,
  };
  return printXml(xml('rdf:RDF', names, channel, items.map(entry)));
}

function entry(item: FeedItem): XmlNode {
  const { article, title, published } = item;
  return xml(
    'item',
    { 'rdf:about': article.url },
    leaf('title', title),
    leaf('link', article.url),
    leaf('description', article.abstract.join('\n')),
    leaf('dc:date', published),
    prism(item),
  );
}
