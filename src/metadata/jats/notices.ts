/** Corrigenda, retractions and expressions of concern (JATS4R, “Corrections, retractions and expressions of concern”). */
import type { NoticedMeta, NoticeMeta } from '../../site/notice-meta.ts';
import { type XmlChild, type XmlNode, xml } from '../xml.ts';
import { jatsDate } from './dates.ts';

const RELATIONS = {
  corrigendum: 'correction-forward',
  retraction: 'retraction-forward',
  concern: 'expression-of-concern-forward',
} as const satisfies Record<NoticeMeta['kind'], string>;

const NOTICED = {
  corrigendum: 'corrected-article',
  retraction: 'retracted-article',
  concern: 'object-of-concern',
} as const satisfies Record<NoticeMeta['kind'], string>;

/** The article that a notice is about. */
export function noticedArticle(noticed: NoticedMeta | undefined): XmlChild {
  if (!noticed) return undefined;
  const { kind, url, doi } = noticed;
  return xml('related-article', {
    'related-article-type': NOTICED[kind],
    'ext-link-type': doi ? 'doi' : 'uri',
    'xlink:href': doi ?? url,
  });
}

/** What happened to the article after it appeared. */
export function pubHistory(notices: readonly NoticeMeta[]): XmlNode | undefined {
  if (notices.length === 0) return undefined;
  return xml('pub-history', {}, notices.map(events));
}

/** An event has one description: a notice in several languages is several events, which say that they are the same. */
function events({ kind, date, text, otherTexts }: NoticeMeta, index: number): XmlChild {
  const same = otherTexts.length > 0 ? `notice-${index + 1}` : undefined;
  return [text, ...otherTexts].map((run) =>
    xml(
      'event',
      { 'event-type': kind, 'specific-use': same },
      xml('event-desc', { 'xml:lang': run.lang }, run.text),
      jatsDate('date', date, { 'date-type': kind }),
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
