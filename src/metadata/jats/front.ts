import type { ArticleMeta, Texts } from '../../site/article-meta.ts';
import type { Run } from '../../site/localized.ts';
import { copyrightNotices } from '../copyright.ts';
import { leaf, type XmlChild, type XmlNode, xml } from '../xml.ts';
import { address } from './addresses.ts';
import { contributors } from './contributors.ts';
import { jatsDate } from './dates.ts';
import { noticedArticle, pubHistory, relatedNotices } from './notices.ts';

/** `article-meta`: everything about the article itself; `abstract` is the content of its own. */
export function articleFront(article: ArticleMeta, abstract: XmlChild): XmlNode {
  const { facts } = article;
  return xml(
    'article-meta',
    {},
    leaf('article-id', article.slug, { 'pub-id-type': 'publisher-id' }),
    leaf('article-id', facts.doi, { 'pub-id-type': 'doi' }),
    categories(article),
    titles(article),
    contributors(article),
    pubDates(article),
    leaf('volume', facts.volume),
    leaf('issue', facts.issue),
    pages(article),
    facts.received
      ? xml('history', {}, jatsDate('date', facts.received, { 'date-type': 'received' }))
      : undefined,
    pubHistory(article.notices),
    permissions(article),
    address(article.url, article.title.text),
    address(article.pdf, 'PDF', { 'content-type': 'application/pdf' }),
    noticedArticle(article.noticeOf),
    relatedNotices(article.notices),
    abstracts(article, abstract),
    keywords(article),
    funding(article),
    article.references.length > 0
      ? xml('counts', {}, xml('ref-count', { count: String(article.references.length) }))
      : undefined,
  );
}

function pages({ firstPage, lastPage, pageRanges, isLocator }: ArticleMeta): XmlChild {
  if (isLocator) return leaf('elocation-id', firstPage);
  return [leaf('fpage', firstPage), leaf('lpage', lastPage), leaf('page-range', pageRanges)];
}

/** The section in each language it is known in, a group each (JATS4R, “Subject and keywords”). */
function categories({ section, otherSections, facts, lang }: ArticleMeta): XmlNode | undefined {
  const groups = [
    ...[section, ...otherSections].map((run) => run && heading(run, lang)),
    ...facts.clc.map((code) =>
      xml('subj-group', { 'subj-group-type': 'CLC' }, xml('subject', {}, code)),
    ),
  ].filter((group) => group !== undefined);
  return groups.length > 0 ? xml('article-categories', {}, groups) : undefined;
}

function heading({ text, lang: own }: Run, lang: string): XmlNode {
  return xml(
    'subj-group',
    { 'subj-group-type': 'heading', 'xml:lang': own === lang ? undefined : own },
    xml('subject', {}, text),
  );
}

function titles({ title, otherTitles }: ArticleMeta): XmlNode {
  return xml(
    'title-group',
    {},
    xml('article-title', { 'xml:lang': title.lang }, title.text),
    otherTitles.map(({ text, lang }) =>
      xml('trans-title-group', { 'xml:lang': lang }, xml('trans-title', {}, text)),
    ),
  );
}

/** JATS4R: `pub` is the day an article first appeared, `collection` that of its issue. */
function pubDates({ facts: { online, published } }: ArticleMeta): XmlChild {
  if (!online) return jatsDate('pub-date', published, { 'date-type': 'pub' });
  return [
    jatsDate('pub-date', online, { 'date-type': 'pub', 'publication-format': 'electronic' }),
    jatsDate('pub-date', published, { 'date-type': 'collection' }),
  ];
}

/**
 * Whose the work is and what others may do with it, as far as that is known: the element itself, which JATS4R
 * (“Permissions”) asks of every article, says nothing. Its rules take the holder for one element: the statements
 * alone tell the name in other languages. A text that stands here is free to read here (NISO RP-22, `free_to_read`).
 */
function permissions({ license, copyright, hasFullText }: ArticleMeta): XmlNode {
  return xml(
    'permissions',
    {},
    copyrightNotices(copyright).map((run) => inItsLanguage('copyright-statement', run)),
    leaf('copyright-year', copyright?.year),
    copyright?.holder.slice(0, 1).map((run) => inItsLanguage('copyright-holder', run)),
    hasFullText && xml('ali:free_to_read', {}),
    license &&
      xml('license', { 'xlink:href': license.url }, xml('ali:license_ref', {}, license.url)),
  );
}

function inItsLanguage(name: string, { text, lang }: Run): XmlNode {
  return xml(name, { 'xml:lang': lang }, text);
}

/** The abstract of the text is in the text's language, which need not be the record's. */
function abstracts(article: ArticleMeta, written: XmlChild): XmlChild {
  const { abstract, otherAbstracts, lang, facts } = article;
  const own = lang.startsWith(facts.language) ? written : paragraphs(abstract);
  return [
    abstract.length > 0 && xml('abstract', { 'xml:lang': lang }, own),
    otherAbstracts.map((each) =>
      xml('trans-abstract', { 'xml:lang': each.lang }, paragraphs(each.texts)),
    ),
  ];
}

/** One group (JATS4R, “Funding”), in which each source's statements, one a language, say that they are the same source's. */
function funding({ funding: sources }: ArticleMeta): XmlNode | undefined {
  const statements = sources.flatMap((runs, index) =>
    runs.map(({ text, lang }) =>
      leaf('funding-statement', text, {
        'specific-use': `source-${index + 1}`,
        'xml:lang': lang,
      }),
    ),
  );
  return statements.length > 0 ? xml('funding-group', {}, statements) : undefined;
}

function paragraphs(texts: readonly string[]): XmlChild {
  return texts.map((text) => xml('p', {}, text));
}

function keywords({ keywords: own, otherKeywords, lang }: ArticleMeta): XmlChild {
  const groups: readonly Texts[] = [{ lang, texts: own }, ...otherKeywords];
  return groups
    .filter(({ texts }) => texts.length > 0)
    .map(({ lang: each, texts }) =>
      xml(
        'kwd-group',
        { 'xml:lang': each === lang ? undefined : each, 'kwd-group-type': 'author' },
        texts.map((text) => xml('kwd', {}, text)),
      ),
    );
}
