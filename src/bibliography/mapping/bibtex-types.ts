/**
 * BibTeX and BibLaTeX entry types beside CSL types, read and written by one table.
 *
 * Only entry types that Zotero knows are written: it drops whole entries of any other type. Where one
 * stands for several CSL types, `entrysubtype` says which.
 */
import type { ReferenceType } from '../reference.ts';
import type { TypeRow } from './rows.ts';

/** Entry types that are written, each read as the first type beside it. */
export const writtenTypes: readonly TypeRow[] = [
  { name: 'article', type: 'article-journal' },
  { name: 'book', type: 'book' },
  { name: 'incollection', type: 'chapter' },
  { name: 'inproceedings', type: 'paper-conference' },
  { name: 'thesis', type: 'thesis' },
  { name: 'techreport', type: 'report' },
  { name: 'patent', type: 'patent' },
  { name: 'online', type: 'webpage' },
  { name: 'unpublished', type: 'manuscript' },
  { name: 'software', type: 'software' },
  { name: 'booklet', type: 'pamphlet' },
  { name: 'collection', type: 'collection' },
  { name: 'inreference', type: 'entry-encyclopedia' },
  { name: 'letter', type: 'personal_communication' },
  { name: 'movie', type: 'motion_picture' },
  { name: 'artwork', type: 'graphic' },
  { name: 'audio', type: 'song' },
  { name: 'legislation', type: 'legislation' },
  { name: 'jurisdiction', type: 'legal_case' },

  { name: 'article', type: 'article-magazine' },
  { name: 'article', type: 'article-newspaper' },
  { name: 'article', type: 'review' },
  { name: 'article', type: 'review-book' },
  { name: 'techreport', type: 'standard' },
  { name: 'book', type: 'classic' },
  { name: 'book', type: 'musical_score' },
  { name: 'inreference', type: 'entry' },
  { name: 'inreference', type: 'entry-dictionary' },
  { name: 'legislation', type: 'bill' },
  { name: 'legislation', type: 'regulation' },
  { name: 'online', type: 'post' },
  { name: 'online', type: 'post-weblog' },
  { name: 'artwork', type: 'figure' },
  { name: 'unpublished', type: 'article' },
];

/** Every entry type that is read. */
export const bibtexTypes: readonly TypeRow[] = [
  ...writtenTypes,
  { name: 'inbook', type: 'chapter' },
  { name: 'suppbook', type: 'chapter' },
  { name: 'bookinbook', type: 'chapter' },
  { name: 'incollections', type: 'chapter' },
  { name: 'conference', type: 'paper-conference' },
  { name: 'phdthesis', type: 'thesis' },
  { name: 'mastersthesis', type: 'thesis' },
  { name: 'dissertation', type: 'thesis' },
  { name: 'report', type: 'report' },
  { name: 'manual', type: 'report' },
  { name: 'standard', type: 'standard' },
  { name: 'proceedings', type: 'book' },
  { name: 'mvbook', type: 'book' },
  { name: 'mvcollection', type: 'collection' },
  { name: 'reference', type: 'book' },
  { name: 'newspaper', type: 'article-newspaper' },
  { name: 'periodical', type: 'periodical' },
  { name: 'electronic', type: 'webpage' },
  { name: 'www', type: 'webpage' },
  { name: 'webpage', type: 'webpage' },
  { name: 'dataset', type: 'dataset' },
  { name: 'database', type: 'dataset' },
  { name: 'archive', type: 'manuscript' },
  { name: 'map', type: 'map' },
  { name: 'image', type: 'graphic' },
  { name: 'video', type: 'motion_picture' },
  { name: 'music', type: 'song' },
  { name: 'performance', type: 'performance' },
  { name: 'review', type: 'review' },
  { name: 'legal', type: 'treaty' },
  { name: 'commentary', type: 'document' },
];

/** Written for a type without an entry type that Zotero knows; read by what its fields say. */
export const OTHER_ENTRY = 'misc';

/** Subtypes that BibLaTeX styles know by a shorter name. */
export const subtypeNames: Readonly<Record<string, ReferenceType>> = {
  newspaper: 'article-newspaper',
  news: 'article-newspaper',
  magazine: 'article-magazine',
};
