/**
 * An article as JATS 1.3 (ANSI/NISO Z39.96-2021, Journal Archiving and Interchange tag set, which asks for no
 * ISSN and no type of article where none is known): front matter in every language it is known in, its text, and its references.
 * The order of elements is the tag set's.
 */
import type { ArticleMeta } from '../../site/article-meta.ts';
import type { ArticleText } from '../../site/article-text.ts';
import { printXml, xml } from '../xml.ts';
import { articleFront } from './front.ts';
import { journalFront } from './journal.ts';
import { referenceList } from './references.ts';
import { jatsText } from './text/index.ts';

const DOCTYPE =
  '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD with MathML3 v1.3 20210610//EN" "https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3-mathml3.dtd">';

/** The whole file; `article` and `text` in their own language. */
export function jatsArticle(article: ArticleMeta, text: ArticleText): string {
  const { abstract, body, back } = jatsText(text, article);
  const { references } = article;
  const behind = [...back, ...(references.length > 0 ? [referenceList(references)] : [])];
  const root = xml(
    'article',
    {
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:ali': 'http://www.niso.org/schemas/ali/1.0/',
      'xmlns:mml': 'http://www.w3.org/1998/Math/MathML',
      'dtd-version': '1.3',
      'xml:lang': article.lang,
    },
    xml('front', {}, journalFront(article), articleFront(article, abstract)),
    body,
    behind.length > 0 && xml('back', {}, behind),
  );
  return printXml(root, DOCTYPE);
}
