/** RefWorks tags (`T1 …`) beside CSL variables, as CNKI and Wanfang write them: read only. */
import type { ReferenceType } from '../reference.ts';
import type { Dialect } from './dialect.ts';
import { refer } from './refer.ts';
import { type Row, readAs, type TypeRow } from './rows.ts';

const serials: readonly ReferenceType[] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
];
const wholeWorks: readonly ReferenceType[] = ['book', 'thesis'];
const numbered: readonly ReferenceType[] = ['patent', 'report', 'standard'];

const rows: readonly Row[] = [
  readAs('T1', 'title'),
  readAs('OT', 'original-title'),
  readAs('A1', 'author'),
  readAs('A2', 'editor'),
  readAs('A3', 'contributor', ['thesis']),
  readAs('A3', 'collection-editor'),
  readAs('A4', 'translator'),
  readAs('JF', 'container-title'),
  readAs('JO', 'container-title-short'),
  readAs('T2', 'collection-title', ['book', 'report']),
  readAs('T2', 'container-title'),
  readAs('U3', 'container-title', ['paper-conference']),
  readAs('T2 beside U3', 'event-title'),
  readAs('ST', 'title-short'),
  readAs('WT', 'container-title', ['webpage']),
  readAs('T3', 'collection-title'),
  readAs('YR', 'issued'),
  readAs('FD', 'issued'),
  readAs('RD', 'accessed'),
  readAs('VO', 'volume'),
  readAs('IS', 'number', numbered),
  readAs('IS', 'issue'),
  readAs('OP', 'page'),
  readAs('SP', 'number-of-pages', wholeWorks),
  readAs('SP', 'page'),
  readAs('count', 'number-of-pages'),
  readAs('ED', 'edition'),
  readAs('PB', 'publisher'),
  readAs('PP', 'publisher-place'),
  readAs('U1', 'publisher-place', ['paper-conference']),
  readAs('CL', 'genre'),
  readAs('SN', 'ISSN', serials),
  readAs('SN', 'ISBN'),
  readAs('DO', 'DOI'),
  readAs('UL', 'URL'),
  readAs('LK', 'URL'),
  readAs('DS', 'source'),
  readAs('DB', 'source'),
  readAs('LA', 'language'),
  readAs('K1', 'keyword'),
  readAs('AB', 'abstract'),
  readAs('NO', 'note'),
  readAs('CN', 'call-number'),
];

const types: readonly TypeRow[] = [
  { name: 'Journal Article', type: 'article-journal' },
  { name: 'Journal', type: 'article-journal' },
  { name: 'Journal, Electronic', type: 'article-journal' },
  { name: 'Magazine Article', type: 'article-magazine' },
  { name: 'Newspaper Article', type: 'article-newspaper' },
  { name: 'Book, Whole', type: 'book' },
  { name: 'Conference Proceedings', type: 'paper-conference' },
  { name: 'Book, Edited', type: 'book' },
  { name: 'Book, Section', type: 'chapter' },
  { name: 'Conference Proceeding', type: 'paper-conference' },
  { name: 'Dissertation/Thesis', type: 'thesis' },
  { name: 'Dissertation/Thesis, Unpublished', type: 'thesis' },
  { name: 'Laws/Statutes', type: 'legislation' },
  { name: 'Web Page', type: 'webpage' },
  { name: 'Generic', type: 'document' },
];

export const refworks: Dialect = {
  ...refer,
  title: 'RefWorks',
  typeTag: 'RT',
  types: [...types, ...refer.types],
  rows,
  idTag: 'ID',
  carrierTag: '',
  silentTags: ['SR', 'AD', 'ER'],
};
