import type { Feed, FeedFormat } from '../../site/feed.ts';
import { atomFeed } from './atom.ts';
import { rdfFeed } from './rdf.ts';
import { rssFeed } from './rss.ts';

const writers = { atom: atomFeed, rss: rssFeed, rdf: rdfFeed } as const satisfies Record<
  FeedFormat,
  (feed: Feed) => string
>;

/** A feed as a file of a format. */
export function writeFeed(feed: Feed, format: FeedFormat): string {
  return writers[format](feed);
}
