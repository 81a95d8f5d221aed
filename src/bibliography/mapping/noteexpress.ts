/** NoteExpress field names beside CSL variables: read only; its types are EndNote's. */
import type { ReferenceType } from '../reference.ts';
import type { Dialect } from './dialect.ts';
import { refer } from './refer.ts';
import { type Row, readAs } from './rows.ts';

const serials: readonly ReferenceType[] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
];
const wholeWorks: readonly ReferenceType[] = ['book', 'thesis'];
/** Elsewhere CNKI puts who held a meeting there. */
const translated: readonly ReferenceType[] = ['book', 'chapter', 'article-journal', 'classic'];

const rows: readonly Row[] = [
  readAs('Title', 'title'),
  readAs('Author', 'author'),
  readAs('Secondary Author', 'editor'),
  readAs('Editor', 'editor'),
  readAs('Subsidiary Author', 'translator', translated),
  readAs('Translator', 'translator'),
  readAs('Tertiary Author', 'contributor', ['thesis']),
  readAs('Tertiary Author', 'collection-editor'),
  readAs('Journal', 'container-title'),
  readAs('Newspaper', 'container-title'),
  readAs('Magazine', 'container-title'),
  readAs('Secondary Title', 'container-title'),
  readAs('Book Title', 'container-title'),
  readAs('Conference Name', 'event-title'),
  readAs('Conference Location', 'event-place'),
  readAs('Tertiary Title', 'collection-title'),
  readAs('Series Title', 'collection-title'),
  readAs('Original Title', 'original-title'),
  readAs('Short Title', 'title-short'),
  readAs('Alternate Journal', 'container-title-short'),
  readAs('Year', 'issued'),
  readAs('Date', 'issued'),
  readAs('Issue Date', 'issued'),
  readAs('Volume', 'volume'),
  readAs('Issue', 'issue'),
  readAs('Number', 'issue', serials),
  readAs('Number', 'number'),
  readAs('Patent Number', 'number'),
  readAs('Report Number', 'number'),
  readAs('Standard Number', 'number'),
  readAs('Application Number', 'number', ['patent']),
  readAs('Pages', 'number-of-pages', wholeWorks),
  readAs('Pages', 'page'),
  readAs('Number of Pages', 'number-of-pages'),
  readAs('Number of Volumes', 'number-of-volumes'),
  readAs('Edition', 'edition'),
  readAs('Publisher', 'publisher'),
  readAs('University', 'publisher'),
  readAs('Institution', 'publisher'),
  readAs('Academic Department', 'publisher'),
  readAs('Place Published', 'publisher-place'),
  readAs('City', 'publisher-place'),
  readAs('Degree', 'genre'),
  readAs('Thesis Type', 'genre'),
  readAs('Type of Work', 'genre'),
  readAs('ISBN/ISSN', 'ISSN', serials),
  readAs('ISBN/ISSN', 'ISBN'),
  readAs('ISSN', 'ISSN'),
  readAs('ISBN', 'ISBN'),
  readAs('图书印刷版ISBN', 'ISBN'),
  readAs('DOI', 'DOI'),
  readAs('URL', 'URL'),
  readAs('Link', 'URL'),
  readAs('Access Date', 'accessed'),
  readAs('Database Provider', 'source'),
  readAs('Language', 'language'),
  readAs('Keywords', 'keyword'),
  readAs('Abstract', 'abstract'),
  readAs('Notes', 'note'),
  readAs('Call Number', 'call-number'),
];

export const noteExpress: Dialect = {
  ...refer,
  title: 'NoteExpress',
  typeTag: 'Reference Type',
  rows,
  idTag: 'Label',
  carrierTag: 'Extra',
};
