/** `front` of a JATS article → the record of the article and of its journal, as the schemas in the core have them. */
import type { ArticleInput } from '../../../src/bibliography/index.ts';
import { type ArticleRecord, optional } from '../article-record.ts';
import { readPlaces } from './affiliations.ts';
import { type Contributors, readContributors } from './contributors.ts';
import { textIn, type XmlElement } from './element.ts';
import { fundingOf, noticesIn } from './extras.ts';
import { foreignFindings } from './foreign.ts';
import type { Fronts } from './fronts.ts';
import { clcOf, datesOf, idOf, pagesOf, pdfOf, sectionOf } from './issue.ts';
import { journalRecord } from './journal.ts';
import { copyrightIn, licenseIn } from './permissions.ts';
import { abstractsOf, keywordsOf, mainLanguage, paragraphsOf, titlesOf } from './titles.ts';

export interface JatsRecord {
  readonly record: ArticleRecord;
  readonly abstract: XmlElement | undefined;
  readonly others: Contributors['others'];
}

/** Makes the record; `journalSlug` is the name of the journal's file. */
export function toJatsRecord(fronts: Fronts, journalSlug: string): JatsRecord {
  const { meta, journal } = fronts;
  const titles = titlesOf(fronts);
  const language = mainLanguage(fronts, titles);
  const places = readPlaces(meta);
  const { authors, findings, others } = readContributors(meta, places);
  const abstracts = abstractsOf(fronts, language);
  const { [language]: own, ...otherAbstracts } = abstracts;
  const dates = datesOf(meta);
  const article: ArticleInput = {
    journal: journalSlug,
    language,
    title: titles,
    ...optional('section', sectionOf(meta)),
    ...optional('volume', textIn(meta, 'volume')),
    ...optional('issue', textIn(meta, 'issue')),
    ...optional('page', pagesOf(meta)),
    ...optional('authors', [...authors]),
    ...optional('affiliations', [...places.list]),
    ...dates,
    ...optional('abstract', textsOf(otherAbstracts)),
    ...optional('keywords', keywordsOf(fronts)),
    ...optional('clc', clcOf(meta)),
    ...optional('doi', idOf(meta, 'doi')),
    ...optional('pdf', pdfOf(meta)),
    ...optional('license', licenseIn(meta)),
    ...optional('copyright', copyrightIn(meta)),
    ...optional('funding', fundingOf(meta)),
    ...optional('notices', noticesIn(meta, language)),
  };
  return {
    record: {
      article,
      journal: journalRecord(journal, language),
      abstract: own === undefined ? [] : paragraphsOf(own),
      year: (dates.published ?? dates.online)?.slice(0, 4),
      findings: [...foreignFindings(fronts, own), ...findings],
    },
    abstract: own,
    others,
  };
}

function textsOf(abstracts: ReturnType<typeof abstractsOf>): NonNullable<ArticleInput['abstract']> {
  const texts = Object.entries(abstracts).map(([language, element]) => [
    language,
    paragraphsOf(element).join('\n\n'),
  ]);
  return Object.fromEntries(texts);
}
