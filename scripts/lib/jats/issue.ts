/** Where a JATS article stands: section, classification, pages, dates, identifiers. */
import type { ArticleInput } from '../../../src/bibliography/index.ts';
import { optional } from '../article-record.ts';
import { isoDateOf } from './dates.ts';
import {
  allWithin,
  attribute,
  childOf,
  childrenOf,
  textIn,
  wordsOf,
  type XmlElement,
} from './element.ts';
import { inLanguages } from './languages.ts';

function subjects(meta: XmlElement | undefined): XmlElement[] {
  return childrenOf(childOf(meta, 'article-categories'), 'subj-group');
}

const CLC = /clc|中图/iu;

export function sectionOf(meta: XmlElement | undefined): ArticleInput['section'] {
  const groups = subjects(meta).filter(
    (each) => !CLC.test(attribute(each, 'subj-group-type') ?? ''),
  );
  const headings = groups.filter((each) => attribute(each, 'subj-group-type') === 'heading');
  const said = headings.map((element) => ({ text: textIn(element, 'subject') ?? '', element }));
  return inLanguages(said);
}

/** Numbers of the Chinese Library Classification. */
export function clcOf(meta: XmlElement | undefined): string[] {
  const groups = subjects(meta).filter((each) =>
    CLC.test(attribute(each, 'subj-group-type') ?? ''),
  );
  const words = childrenOf(meta, 'kwd-group').filter((each) =>
    CLC.test(attribute(each, 'kwd-group-type') ?? ''),
  );
  const codes = [...groups, ...words].flatMap((each) => allWithin(each, 'subject', 'kwd'));
  return codes.map((code) => wordsOf(code)).filter(Boolean);
}

export function pagesOf(meta: XmlElement | undefined): string | undefined {
  const range = textIn(meta, 'page-range');
  const [first, last] = [textIn(meta, 'fpage'), textIn(meta, 'lpage')];
  if (range !== undefined) return range.replace(/[–—]/gu, '-');
  const whole = last === undefined || last === first ? first : `${first}-${last}`;
  return whole ?? textIn(meta, 'elocation-id');
}

/** JATS 1.0 says `@pub-type`, later versions `@date-type` and `@publication-format`. */
export function datesOf(meta: XmlElement | undefined): Pick<
  ArticleInput,
  'received' | 'online' | 'published'
> & {
  online?: string;
  published?: string;
} {
  const dates = childrenOf(meta, 'pub-date').map((element) => ({
    kind: ['pub-type', 'date-type', 'publication-format']
      .map((name) => attribute(element, name))
      .join(' '),
    date: isoDateOf(element),
  }));
  const first = (pattern: RegExp) =>
    dates.find(({ kind, date }) => date && pattern.test(kind))?.date;
  const received = childrenOf(childOf(meta, 'history'), 'date').find(
    (date) => attribute(date, 'date-type') === 'received',
  );
  const online = first(/epub|electronic/u);
  const issue = first(/collection|ppub|print/u) ?? first(/^(?!.*(?:epub|electronic))/u);
  return {
    ...optional('received', isoDateOf(received)),
    ...optional('online', online),
    ...optional('published', issue),
  };
}

/** An identifier of the article, without resolver. */
export function idOf(meta: XmlElement | undefined, type: string): string | undefined {
  const id = childrenOf(meta, 'article-id').find((each) => attribute(each, 'pub-id-type') === type);
  return wordsOf(id).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '') || undefined;
}

export function pdfOf(meta: XmlElement | undefined): string | undefined {
  return childrenOf(meta, 'self-uri')
    .filter((each) => /pdf/iu.test(attribute(each, 'content-type') ?? ''))
    .map((each) => attribute(each, 'xlink:href'))
    .find((href) => href !== undefined && /^https?:\/\/\S+$/u.test(href));
}
