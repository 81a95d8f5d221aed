/**
 * Signposting for an article, FAIR profile level 1 (https://signposting.org/FAIR/): a landing page says what it is,
 * how it is cited, and which files describe it.
 */
import type { ArticleMeta } from '../site/article-meta.ts';
import type { DescribingFile } from '../site/record-files.ts';
import { link, type Tag } from './tags.ts';

/**
 * `cite-as` is the page's own address: it must lead back here. A DOI leads to the publisher's copy
 * and so is only `related`.
 */
export function signpostingTags(
  article: ArticleMeta,
  files: readonly DescribingFile[],
): readonly Tag[] {
  const { authors, license, pdf } = article;
  return [
    ...link('cite-as', article.address),
    ...link('type', 'https://schema.org/ScholarlyArticle'),
    ...(article.hasFullText ? [] : link('type', 'https://schema.org/AboutPage')),
    ...authors.flatMap(({ orcid }) => link('author', orcid && `https://orcid.org/${orcid}`)),
    ...link('license', license?.spdx),
    ...link('related', article.doiUrl),
    ...link('item', pdf, { type: 'application/pdf' }),
    ...files.flatMap(({ href, type }) => link('describedby', href, { type })),
  ];
}
