/**
 * PubMed's tags (`.nbib`, the MEDLINE display) beside CSL variables: read only. Tags after the list
 * “MEDLINE/PubMed Data Element (Field) Descriptions” of the National Library of Medicine.
 */
import type { ReferenceType } from '../reference.ts';
import type { Dialect } from './dialect.ts';
import { type Row, readAs, type TypeRow } from './rows.ts';

const wholes: readonly ReferenceType[] = ['book', 'report', 'thesis'];
const ofBooks: readonly ReferenceType[] = [...wholes, 'chapter'];

const rows: readonly Row[] = [
  readAs('TI', 'title'),
  readAs('BTI', 'title', wholes),
  readAs('BTI', 'container-title'),
  readAs('CTI', 'collection-title'),
  readAs('VTI', 'volume-title'),
  readAs('FAU', 'author'),
  readAs('FED', 'editor'),
  readAs('JT', 'container-title'),
  readAs('TA', 'container-title-short'),
  readAs('DP', 'issued'),
  readAs('VI', 'volume'),
  readAs('IP', 'issue'),
  readAs('PG', 'page'),
  readAs('CP', 'chapter-number'),
  readAs('EN', 'edition'),
  readAs('PB', 'publisher'),
  readAs('PL', 'publisher-place', ofBooks),
  readAs('IS', 'ISSN'),
  readAs('ISBN', 'ISBN'),
  readAs('DOI', 'DOI'),
  readAs('PMID', 'PMID'),
  readAs('PMC', 'PMCID'),
  readAs('LA', 'language'),
  readAs('MH', 'keyword'),
  readAs('OT', 'keyword'),
  readAs('AB', 'abstract'),
  readAs('GN', 'note'),
  readAs('OID', 'archive_location'),
];

const types: readonly TypeRow[] = [
  { name: 'Journal Article', type: 'article-journal' },
  { name: 'Book', type: 'book' },
  { name: 'Book Chapter', type: 'chapter' },
  { name: 'Preprint', type: 'article' },
  { name: 'Academic Dissertation', type: 'thesis' },
  { name: 'Newspaper Article', type: 'article-newspaper' },
  { name: 'Technical Report', type: 'report' },
  { name: 'Dataset', type: 'dataset' },
];

/** What the library writes of its own keeping of the record: owner, state, days of entry, numbers of its files. */
const OWN = 'OWN STAT STA DCOM LR JID SB OTO EDAT MHDA CRDT PHST PST SO DA DEP PUBM AUID CTDT LIDB';

export const nbib: Dialect = {
  title: 'PubMed',
  typeTag: 'PT',
  types,
  rows,
  idTag: '',
  carrierTag: '',
  closeBodies: false,
  silentTags: [...OWN.split(' '), 'AU', 'ED', 'TT', 'AID', 'LID', 'PL', 'CI'],
};
