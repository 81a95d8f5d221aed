/**
 * Highwire Press tags (`citation_*`), as Google Scholar's inclusion guidelines and Zotero's Embedded Metadata
 * translator read them: one language a page, one author a tag, dates with slashes.
 */
import type { Reference } from '../bibliography/index.ts';
import type { ArticleMeta } from '../site/article-meta.ts';
import { slashDate, yearOf } from './dates.ts';
import { eachOnce, invertedName, onlyName, realNames, wholeName } from './names.ts';
import { named, type Tag } from './tags.ts';

export function highwireTags(article: ArticleMeta): readonly Tag[] {
  const { facts, journalFacts } = article;
  return [
    ...named('citation_title', article.title.text),
    ...authorTags(article),
    ...named('citation_publication_date', slashDate(facts.published ?? facts.online)),
    ...named('citation_online_date', slashDate(facts.online)),
    ...named('citation_journal_title', article.journal.text),
    ...named('citation_journal_abbrev', article.reference['container-title-short']),
    ...named('citation_issn', journalFacts.issn),
    ...named('citation_issn', journalFacts.eissn),
    ...named('citation_publisher', article.publisher?.text),
    ...named('citation_volume', facts.volume),
    ...named('citation_issue', facts.issue),
    ...named('citation_firstpage', article.firstPage),
    ...named('citation_lastpage', article.lastPage),
    ...named('citation_doi', facts.doi),
    ...named('citation_language', article.lang),
    ...named('citation_pdf_url', article.pdf),
    ...named('citation_abstract', article.abstract.join('\n')),
    ...article.keywords.flatMap((keyword) => named('citation_keywords', keyword)),
    ...article.references.flatMap(({ reference }) => referenceTag(reference)),
  ];
}

/** Each author's name, followed by what is known of whom it names. */
function authorTags({ affiliations, authors }: ArticleMeta): Tag[] {
  const written = authors.length === 1 ? onlyName : wholeName;
  const names = eachOnce(authors.map(({ name }) => written(name)));
  return authors.flatMap((author, index) => [
    ...named('citation_author', names[index]),
    ...author.affiliations.flatMap((place) =>
      named('citation_author_institution', affiliations[place - 1]?.[0]?.text),
    ),
    ...named('citation_author_orcid', author.orcid && `https://orcid.org/${author.orcid}`),
    ...named('citation_author_email', author.email),
  ]);
}

const JOURNALS = /^article-|^review/;

/** One cited work, structured; a semicolon ends a field and so can stand in none. */
function referenceTag(reference: Reference): Tag[] {
  const container = JOURNALS.test(reference.type)
    ? 'citation_journal_title'
    : 'citation_inbook_title';
  const fields = [
    ['citation_title', reference.title],
    ...realNames(reference.author).map((name) => ['citation_author', invertedName(name)]),
    [container, reference['container-title']],
    ['citation_publisher', reference.publisher],
    ['citation_publication_date', yearOf(reference.issued)],
    ['citation_volume', reference.volume],
    ['citation_issue', reference.issue],
    ['citation_pages', reference.page],
    ['citation_doi', reference.DOI],
  ];
  const written = fields.flatMap(([name, value]) =>
    value ? [`${name}=${value.replaceAll(';', ',')}`] : [],
  );
  return named('citation_reference', written.join('; '));
}
