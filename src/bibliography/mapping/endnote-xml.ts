/** Elements of EndNote's XML beside CSL variables: read only; its types are those of EndNote's tags. */
import type { ReferenceType } from '../reference.ts';
import type { Dialect } from './dialect.ts';
import { refer } from './refer.ts';
import { type Row, readAs } from './rows.ts';

const serials: readonly ReferenceType[] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'periodical',
];
const wholeWorks: readonly ReferenceType[] = ['book', 'classic', 'thesis'];
const inSeries: readonly ReferenceType[] = ['book', 'report', 'standard', 'map', 'software'];
const numberedDocuments: readonly ReferenceType[] = ['patent', 'report', 'standard'];

const rows: readonly Row[] = [
  readAs('title', 'title'),
  readAs('authors', 'author'),
  readAs('series-editors', 'collection-editor'),
  readAs('secondary-authors', 'editor'),
  readAs('tertiary-authors', 'editor', ['book']),
  readAs('tertiary-authors', 'contributor', ['thesis']),
  readAs('tertiary-authors', 'collection-editor'),
  readAs('subsidiary-authors', 'translator'),
  readAs('secondary-title', 'collection-title', inSeries),
  readAs('secondary-title', 'container-title'),
  readAs('meeting', 'event-title'),
  readAs('custom3', 'container-title', ['paper-conference']),
  readAs('custom1', 'publisher-place', ['paper-conference']),
  readAs('full-title', 'container-title'),
  readAs('alt-title', 'container-title-short', serials),
  readAs('abbr-1', 'container-title-short'),
  readAs('tertiary-title', 'collection-title'),
  readAs('short-title', 'title-short'),
  readAs('pages', 'number-of-pages', wholeWorks),
  readAs('pages', 'page'),
  readAs('volume', 'genre', ['thesis']),
  readAs('volume', 'volume'),
  readAs('number', 'issue', serials),
  readAs('number', 'number'),
  readAs('issue', 'issue'),
  readAs('num-vols', 'number-of-volumes'),
  readAs('edition', 'version', ['software', 'dataset']),
  readAs('edition', 'available-date', serials),
  readAs('edition', 'edition'),
  readAs('section', 'section'),
  readAs('year', 'issued'),
  readAs('pub-dates', 'issued'),
  readAs('pub-location', 'publisher-place'),
  readAs('publisher', 'publisher'),
  readAs('isbn', 'number', numberedDocuments),
  readAs('isbn', 'ISSN', serials),
  readAs('isbn', 'ISBN'),
  readAs('electronic-resource-num', 'DOI'),
  readAs('related-urls', 'URL'),
  readAs('web-urls', 'URL'),
  readAs('access-date', 'accessed'),
  readAs('remote-database-name', 'source'),
  readAs('remote-database-provider', 'source'),
  readAs('accession-num', 'archive_location'),
  readAs('pmid', 'PMID'),
  readAs('pmcid', 'PMCID'),
  readAs('updated', 'available-date'),
  readAs('call-num', 'call-number'),
  readAs('work-type', 'genre'),
  readAs('language', 'language'),
  readAs('keyword', 'keyword'),
  readAs('abstract', 'abstract'),
  readAs('notes', 'note'),
  readAs('research-notes', 'annote'),
];

export const endnoteXml: Dialect = {
  ...refer,
  title: 'EndNote XML',
  typeTag: 'ref-type',
  rows,
  idTag: 'label',
  carrierTag: 'extra',
  silentTags: [
    'record',
    'database',
    'source-app',
    'rec-number',
    'key',
    'foreign-keys',
    'added-date',
    'modified-date',
  ],
};

/** EndNote's numbers of its types, where a program writes no name beside them. */
const TYPE_NUMBERS: Readonly<Record<string, string>> = {
  '5': 'Book Section',
  '6': 'Book',
  '9': 'Computer Program',
  '10': 'Conference Proceedings',
  '12': 'Web Page',
  '13': 'Generic',
  '17': 'Journal Article',
  '19': 'Magazine Article',
  '20': 'Map',
  '23': 'Newspaper Article',
  '25': 'Patent',
  '26': 'Personal Communication',
  '27': 'Report',
  '28': 'Edited Book',
  '31': 'Statute',
  '32': 'Thesis',
  '34': 'Unpublished Work',
  '36': 'Manuscript',
  '43': 'Electronic Article',
  '44': 'Electronic Book',
  '46': 'Government Document',
  '47': 'Conference Paper',
  '58': 'Standard',
  '59': 'Dataset',
};

export function typeOfNumber(text: string): string {
  return TYPE_NUMBERS[text.trim()] ?? text;
}
