/** schema.org ScholarlyArticle with its chain Issue → Volume → Periodical (https://schema.org/ScholarlyArticle). */
import type { ArticleMeta, AuthorMeta } from '../site/article-meta.ts';
import type { NoticeMeta } from '../site/notice-meta.ts';
import { copyrightNotices } from './copyright.ts';
import { cited } from './json-ld-cited.ts';
import { type Json, organization, placed, pruned, typed } from './json-ld-parts.ts';
import { bearerOf, partsOf, spokenName } from './names.ts';

/** The article's record for its page; `withCitations` adds every cited work, for the file beside it. */
export function articleJsonLd(article: ArticleMeta, withCitations = false): string {
  const { facts, url, lang } = article;
  const work: Json = {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': url,
    url,
    headline: article.title.text,
    alternateName: article.otherTitles.map(({ text }) => text),
    inLanguage: lang,
    author: article.authors.map((author) => person(author, article)),
    datePublished: facts.published ?? facts.online,
    isPartOf: container(article),
    pageStart: article.firstPage,
    pageEnd: article.lastPage,
    articleSection: article.section?.text,
    keywords: article.keywords,
    about: [...facts.clc.map(classNumber), ...noticed(article)],
    abstract: article.abstract.join('\n'),
    ...identifiers(article),
    ...corrections(article.notices),
    ...(withCitations ? { citation: article.references.map(cited) } : {}),
  };
  return scriptSafe(JSON.stringify(pruned(work)));
}

function person(
  { name, otherName, orcid, email, affiliations }: AuthorMeta,
  article: ArticleMeta,
): Json {
  const { family, given } = partsOf(name);
  const isBody = bearerOf(name, otherName?.name) === 'body';
  return {
    ...typed(name, otherName?.name),
    '@id': orcid && `https://orcid.org/${orcid}`,
    name: spokenName(name),
    familyName: family,
    givenName: given,
    honorificSuffix: name.suffix,
    alternateName: otherName && spokenName(otherName.name),
    email,
    // schema.org knows affiliations of persons alone.
    affiliation: (isBody ? [] : affiliations).map((place) =>
      organization(article.affiliations[place - 1]?.[0]?.text),
    ),
  };
}

function container(article: ArticleMeta): Json {
  const { facts, journal, otherJournals, abbreviations, journalFacts, publisher } = article;
  const periodical = {
    '@type': 'Periodical',
    name: journal.text,
    alternateName: [...otherJournals, ...abbreviations].map(({ text }) => text),
    issn: [journalFacts.issn, journalFacts.eissn],
    url: journalFacts.home,
    publisher: organization(publisher?.text),
  };
  return placed(periodical, facts);
}

function identifiers({ facts: { doi }, doiUrl, license, copyright, hasFullText }: ArticleMeta): {
  [key: string]: Json;
} {
  return {
    identifier: doi && { '@type': 'PropertyValue', propertyID: 'DOI', value: doi },
    sameAs: doiUrl,
    license: license?.spdx,
    copyrightNotice: copyrightNotices(copyright)[0]?.text,
    isAccessibleForFree: hasFullText || undefined,
  };
}

const CLC = {
  '@type': 'CategoryCodeSet',
  name: 'Chinese Library Classification',
  alternateName: 'CLC',
} as const;

function classNumber(code: string): Json {
  return { '@type': 'CategoryCode', codeValue: code, inCodeSet: CLC };
}

/** `correction` has no inverse in schema.org: a notice is about the article. */
function noticed({ noticeOf }: ArticleMeta): Json[] {
  if (!noticeOf) return [];
  const { title, url, doi } = noticeOf;
  return [
    {
      '@type': 'ScholarlyArticle',
      '@id': url,
      name: title.text,
      sameAs: doi && `https://doi.org/${doi}`,
    },
  ];
}

/** NISO RP-45 asks that a retraction can be read from the metadata. */
function corrections(notices: readonly NoticeMeta[]): { [key: string]: Json } {
  const retracted = notices.some(({ kind }) => kind === 'retraction');
  return {
    creativeWorkStatus: retracted ? 'Retracted' : undefined,
    correction: notices.map(({ text, date, url }) => ({
      '@type': 'CorrectionComment',
      text: text.text,
      datePublished: date,
      url,
    })),
  };
}

/** JSON that no HTML parser can take for markup. */
function scriptSafe(json: string): string {
  return json
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
