/** schema.org ScholarlyArticle with its chain Issue → Volume → Periodical (https://schema.org/ScholarlyArticle). */
import type { Name, Reference } from '../bibliography/index.ts';
import type { ArticleMeta, AuthorMeta } from '../site/article-meta.ts';
import type { NoticeMeta } from '../site/notice-meta.ts';
import type { ReferenceView } from '../site/reference-view.ts';
import { copyrightNotices } from './copyright.ts';
import { isoOf } from './dates.ts';
import { bearerOf, partsOf, realNames, spokenName } from './names.ts';

type Json = string | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

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

/** None where nothing says whether a person or a body bears the name. */
function typed(...names: readonly (Name | undefined)[]): { [key: string]: Json } {
  const types = { person: 'Person', body: 'Organization' } as const;
  const bearer = bearerOf(...names);
  return bearer ? { '@type': types[bearer] } : {};
}

function organization(name: string | undefined): Json {
  return name ? { '@type': 'Organization', name } : undefined;
}

/** The innermost container that is known: an issue in a volume in the journal, or less. */
function container({ facts, journal, otherJournals, journalFacts, publisher }: ArticleMeta): Json {
  const periodical = {
    '@type': 'Periodical',
    name: journal.text,
    alternateName: otherJournals.map(({ text }) => text),
    issn: [journalFacts.issn, journalFacts.eissn],
    url: journalFacts.home,
    publisher: organization(publisher?.text),
  };
  const volume = facts.volume
    ? { '@type': 'PublicationVolume', volumeNumber: facts.volume, isPartOf: periodical }
    : periodical;
  return facts.issue
    ? { '@type': 'PublicationIssue', issueNumber: facts.issue, isPartOf: volume }
    : volume;
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

function classNumber(code: string): Json {
  return { '@type': 'CategoryCode', codeValue: code, inCodeSet: 'CLC' };
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

const TYPES: Partial<Record<Reference['type'], string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  report: 'Report',
  software: 'SoftwareSourceCode',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

function cited({ reference, link }: ReferenceView): Json {
  const journal = reference['container-title'];
  return {
    '@type': TYPES[reference.type] ?? 'CreativeWork',
    name: reference.title,
    inLanguage: reference.language,
    author: realNames(reference.author).map((name) => ({
      ...typed(name),
      name: spokenName(name),
    })),
    datePublished: isoOf(reference.issued),
    publisher: organization(reference.publisher),
    isPartOf: journal
      ? {
          '@type': reference.type === 'article-journal' ? 'PublicationIssue' : 'CreativeWork',
          ...(reference.type === 'article-journal'
            ? {
                issueNumber: reference.issue,
                isPartOf: {
                  '@type': 'PublicationVolume',
                  volumeNumber: reference.volume,
                  isPartOf: { '@type': 'Periodical', name: journal },
                },
              }
            : { name: journal }),
        }
      : undefined,
    pagination: reference.page,
    sameAs: link,
  };
}

/** Without what is empty or unknown, however deep. */
function pruned(value: Json): Json {
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value === '' ? undefined : value;
  const entries = Object.entries(value as { [key: string]: Json }).flatMap(([key, each]) => {
    const kept = pruned(each);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** JSON that no HTML parser can take for markup. */
function scriptSafe(json: string): string {
  return json
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
