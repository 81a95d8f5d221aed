/** Where an article stands in its journal, in PRISM 2.0 and Dublin Core (Crossref, “RSS for scholarly publishers”). */
import type { FeedItem } from '../../site/feed.ts';
import { invertedName } from '../names.ts';
import { leaf, type XmlChild } from '../xml.ts';

export const FEED_NAMESPACES = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:prism': 'http://prismstandard.org/namespaces/basic/2.0/',
} as const;

export function prism({ article, published }: FeedItem): XmlChild {
  const { facts, journal, journalFacts, authors } = article;
  return [
    authors.map(({ name }) => leaf('dc:creator', invertedName(name))),
    leaf('dc:language', article.lang),
    leaf('dc:identifier', facts.doi && `doi:${facts.doi}`),
    leaf('prism:publicationName', journal.text),
    leaf('prism:issn', journalFacts.issn),
    leaf('prism:eIssn', journalFacts.eissn),
    leaf('prism:volume', facts.volume),
    leaf('prism:number', facts.issue),
    leaf('prism:publicationDate', published),
    leaf('prism:startingPage', article.firstPage),
    leaf('prism:endingPage', article.lastPage),
    leaf('prism:doi', facts.doi),
    leaf('prism:section', article.section?.text),
  ];
}
