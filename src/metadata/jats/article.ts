/**
 * An article as JATS 1.3 (ANSI/NISO Z39.96-2021, Journal Archiving and Interchange tag set, which asks for no
 * ISSN and no type of article where none is known): front matter in every language it is known in, and its references.
 * The order of elements is the tag set's.
 */
import type { ArticleMeta } from '../../site/article-meta.ts';
import { printXml, xml } from '../xml.ts';
import { articleFront } from './front.ts';
import { journalFront } from './journal.ts';
import { referenceList } from './references.ts';

const DOCTYPE =
  '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN" "https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3.dtd">';

/** The whole file; `article` in its own language. */
export function jatsArticle(article: ArticleMeta): string {
  const root = xml(
    'article',
    {
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:ali': 'http://www.niso.org/schemas/ali/1.0/',
      'dtd-version': '1.3',
      'xml:lang': article.lang,
    },
    xml('front', {}, journalFront(article), articleFront(article)),
    article.references.length > 0 ? xml('back', {}, referenceList(article.references)) : undefined,
  );
  return printXml(root, DOCTYPE);
}
