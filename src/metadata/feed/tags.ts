import type { FeedLink } from '../../site/feed.ts';
import { link, type Tag } from '../tags.ts';

/** Where feed readers find the site's feeds. */
export function feedTags(feeds: readonly FeedLink[]): readonly Tag[] {
  return feeds.flatMap(({ href, type, title }) => link('alternate', href, { type, title }));
}
