/** Corrigenda, retractions and expressions of concern (JATS4R, “Corrections, retractions and expressions of concern”). */
import type { NoticeMeta } from '../../site/article-meta.ts';
import { type XmlChild, type XmlNode, xml } from '../xml.ts';
import { jatsDate } from './dates.ts';

const RELATIONS = {
  corrigendum: 'correction-forward',
  retraction: 'retraction-forward',
  concern: 'expression-of-concern-forward',
} as const satisfies Record<NoticeMeta['kind'], string>;

/** What happened to the article after it appeared. */
export function pubHistory(notices: readonly NoticeMeta[]): XmlNode | undefined {
  if (notices.length === 0) return undefined;
  return xml(
    'pub-history',
    {},
    notices.map(({ kind, date, text }) =>
      xml(
        'event',
        { 'event-type': kind },
        xml('event-desc', { 'xml:lang': text.lang }, text.text),
        jatsDate('date', date, { 'date-type': kind }),
      ),
    ),
  );
}

/** Where each notice stands, if it stands anywhere. */
export function relatedNotices(notices: readonly NoticeMeta[]): XmlChild {
  return notices
    .filter(({ url }) => url !== undefined)
    .map(({ kind, url }) =>
      xml('related-article', {
        'related-article-type': RELATIONS[kind],
        'ext-link-type': 'uri',
        'xlink:href': url,
      }),
    );
}
