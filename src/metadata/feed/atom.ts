/** Atom 1.0 (RFC 4287). */
import type { ArticleMeta } from '../../site/article-meta.ts';
import type { Feed, FeedItem } from '../../site/feed.ts';
import { moment } from '../dates.ts';
import { spokenName } from '../names.ts';
import { leaf, printXml, type XmlNode, xml } from '../xml.ts';
import { FEED_NAMESPACES, prism } from './prism.ts';

export function atomFeed({ title, lang, home, self, items }: Feed): string {
  const updated =
    items
      .map((item) => item.updated)
      .toSorted()
      .at(-1) ?? '1970';
  const root = xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', ...FEED_NAMESPACES, 'xml:lang': lang },
    leaf('title', title.text),
    leaf('id', home),
    leaf('updated', moment(updated)),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    xml('link', { rel: 'alternate', type: 'text/html', href: home }),
    xml('author', {}, leaf('name', title.text)),
    items.map(entry),
  );
  return printXml(root);
}

function entry(item: FeedItem): XmlNode {
  const { article, title, published, updated } = item;
  return xml(
    'entry',
    { 'xml:lang': article.lang },
    leaf('title', title),
    leaf('id', article.url),
    leaf('updated', moment(updated)),
    leaf('published', moment(published)),
    xml('link', { rel: 'alternate', type: 'text/html', href: article.url }),
    article.authors.map(({ name }) => xml('author', {}, leaf('name', spokenName(name)))),
    summary(article),
    article.keywords.map((term) => xml('category', { term })),
    prism(item),
  );
}

/** The abstract in the entry's language, else in the one there is, which says so; feeds of RSS cannot. */
function summary({ abstract, otherAbstracts: [other] }: ArticleMeta): XmlNode | undefined {
  if (abstract.length > 0 || !other) return leaf('summary', abstract.join('\n'));
  return leaf('summary', other.texts.join('\n'), { 'xml:lang': other.lang });
}
