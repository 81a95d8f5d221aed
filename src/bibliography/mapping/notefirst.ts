/** Elements of NoteFirst's XML, which CNKI, VIP and Wanfang export, beside CSL variables: read only. */
import type { Dialect } from './dialect.ts';
import { refer } from './refer.ts';
import { type Row, readAs, type TypeRow } from './rows.ts';

const rows: readonly Row[] = [
  readAs('Title', 'title'),
  readAs('FullName', 'author'),
  readAs('Media', 'container-title'),
  readAs('Year', 'issued'),
  readAs('PublishDate', 'issued'),
  readAs('Volume', 'volume'),
  readAs('Issue', 'issue'),
  readAs('PageScope', 'page'),
  readAs('Publisher', 'publisher'),
  readAs('Place', 'publisher-place'),
  readAs('Edition', 'edition'),
  readAs('ISSN', 'ISSN'),
  readAs('ISBN', 'ISBN'),
  readAs('DOI', 'DOI'),
  readAs('URL', 'URL'),
  readAs('Language', 'language'),
  readAs('Keyword', 'keyword'),
  readAs('Abstract', 'abstract'),
];

const types: readonly TypeRow[] = [
  { name: 'JournalArticle', type: 'article-journal' },
  { name: 'ConferencePaper', type: 'paper-conference' },
  { name: 'ThesisDissertation', type: 'thesis' },
  { name: 'Dissertation', type: 'thesis' },
  { name: 'NewspaperArticle', type: 'article-newspaper' },
  { name: 'BookSection', type: 'chapter' },
  { name: 'WebPage', type: 'webpage' },
  ...refer.types,
];

export const noteFirst: Dialect = {
  ...refer,
  title: 'NoteFirst',
  typeTag: 'Type',
  types,
  rows,
  idTag: '',
  carrierTag: '',
  silentTags: ['Bibliography'],
};
