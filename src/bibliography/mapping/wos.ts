/** Web of Science's field tags (plain text and tab-delimited exports) beside CSL variables: read only. */
import type { Dialect } from './dialect.ts';
import { type Row, readAs, type TypeRow } from './rows.ts';

const rows: readonly Row[] = [
  readAs('TI', 'title'),
  readAs('AF', 'author'),
  readAs('BE', 'editor'),
  readAs('SO', 'container-title'),
  readAs('JI', 'container-title-short'),
  readAs('SE', 'collection-title'),
  readAs('CT', 'event-title'),
  readAs('CY', 'event-date'),
  readAs('CL', 'event-place'),
  readAs('PD', 'issued'),
  readAs('PY', 'issued'),
  readAs('VL', 'volume'),
  readAs('IS', 'issue'),
  readAs('BP', 'page'),
  readAs('PG', 'number-of-pages'),
  readAs('PU', 'publisher'),
  readAs('PI', 'publisher-place'),
  readAs('PN', 'number'),
  readAs('SN', 'ISSN'),
  readAs('BN', 'ISBN'),
  readAs('DI', 'DOI'),
  readAs('PM', 'PMID'),
  readAs('LA', 'language'),
  readAs('DE', 'keyword'),
  readAs('ID', 'keyword'),
  readAs('AB', 'abstract'),
];

const types: readonly TypeRow[] = [
  { name: 'Article', type: 'article-journal' },
  { name: 'Book', type: 'book' },
  { name: 'Book Chapter', type: 'chapter' },
  { name: 'Proceedings Paper', type: 'paper-conference' },
  { name: 'Patent', type: 'patent' },
  { name: 'Data Set', type: 'dataset' },
];

/** The file's own head and end, counts of use, numbers and classes of the database. */
const OWN =
  'FN VR ER EF PT CR NR TC Z9 Z1 Z2 Z3 Z4 Z8 ZB ZS U1 U2 WC WE SC GA UT OA HC HP DA J9 PA EA EY D2 EP SI';

export const wos: Dialect = {
  title: 'Web of Science',
  typeTag: 'DT',
  types,
  rows,
  idTag: '',
  carrierTag: '',
  closeBodies: false,
  silentTags: OWN.split(' '),
};
