/** What a page looks like where its link is shared, and in a list of search results (https://ogp.me). */
import type { SharedPage } from '../site/shared-page.ts';
import { link, named, property, type Tag } from './tags.ts';

/** Its canonical address, and what Open Graph shows of it. */
export function sharingTags(page: SharedPage): readonly Tag[] {
  const { title, type, locale, siteName, url, card } = page;
  const description = shortened(page.description);
  return [
    ...link('canonical', url),
    ...named('description', description),
    ...property('og:title', title),
    ...property('og:type', type),
    ...property('og:url', url),
    ...property('og:description', description),
    ...property('og:locale', locale),
    ...property('og:site_name', siteName),
    ...property('og:image', card.url),
    ...property('og:image:width', card.width.toString()),
    ...property('og:image:height', card.height.toString()),
    ...property('og:image:alt', card.alt),
    ...named('twitter:card', 'summary_large_image'),
  ];
}

/** Columns that result lists show; a Han character takes two. */
const WIDTH = 200;

/** The beginning of a text, ending after a word, with … where something is left out. */
export function shortened(text: string): string {
  let width = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text,
  )) {
    width += [...segment].reduce((sum, each) => sum + (each > '\u2e7f' ? 2 : 1), 0);
    if (width > WIDTH) return `${text.slice(0, end)}…`;
    if (/[\p{L}\p{N})”’》]$/u.test(segment)) end = index + segment.length;
  }
  return text;
}
