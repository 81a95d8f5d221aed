/**
 * BibTeX fields beside CSL variables, read and written by one table.
 *
 * Names follow BibTeX where it has one and BibLaTeX (manual, section 2) where it has none; a variable
 * that neither knows is a field of its own CSL name, which LaTeX and reference managers pass over.
 */
import type { ReferenceType } from '../reference.ts';
import { both, type Row, readAs } from './rows.ts';
import { type Variable, variables } from './variables.ts';

const serials: readonly ReferenceType[] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'periodical',
  'review',
  'review-book',
];
const inSeries: readonly ReferenceType[] = ['book', 'chapter', 'collection', 'paper-conference'];

const fields: readonly Row[] = [
  both('author', 'author'),
  both('title', 'title'),
  both('shorttitle', 'title-short'),
  both('journal', 'container-title', serials),
  both('booktitle', 'container-title'),
  both('shortjournal', 'container-title-short'),
  both('editor', 'editor'),
  both('translator', 'translator'),
  both('series', 'collection-title'),
  both('date', 'issued'),
  both('volume', 'volume'),
  both('volumes', 'number-of-volumes'),
  both('number', 'issue', serials),
  both('number', 'collection-number', inSeries),
  both('number', 'number'),
  both('issue', 'issue'),
  both('pages', 'page'),
  both('pagetotal', 'number-of-pages'),
  both('edition', 'edition'),
  both('version', 'version'),
  both('chapter', 'chapter-number'),
  both('school', 'publisher', ['thesis']),
  both('institution', 'publisher', ['report', 'standard']),
  both('publisher', 'publisher'),
  both('address', 'publisher-place'),
  both('type', 'genre'),
  both('eventtitle', 'event-title'),
  both('venue', 'event-place'),
  both('eventdate', 'event-date'),
  both('bookauthor', 'container-author'),
  both('origtitle', 'original-title'),
  both('origdate', 'original-date'),
  both('origpublisher', 'original-publisher'),
  both('origlocation', 'original-publisher-place'),
  both('pubstate', 'status'),
  both('isbn', 'ISBN'),
  both('issn', 'ISSN'),
  both('doi', 'DOI'),
  both('url', 'URL'),
  both('urldate', 'accessed'),
  both('language', 'language'),
  both('keywords', 'keyword'),
  both('abstract', 'abstract'),
  both('note', 'note'),
  both('annotation', 'annote'),

  readAs('nationality', 'jurisdiction', ['patent']),
  readAs('collaborator', 'contributor'),
  readAs('journal', 'container-title'),
  readAs('journaltitle', 'container-title'),
  readAs('fjournal', 'container-title'),
  readAs('shortbooktitle', 'container-title-short'),
  readAs('publisher', 'publisher'),
  readAs('institution', 'publisher'),
  readAs('organization', 'publisher'),
  readAs('school', 'publisher'),
  readAs('location', 'publisher-place'),
  readAs('langid', 'language'),
  readAs('keyword', 'keyword'),
  readAs('annote', 'annote'),
  readAs('lastchecked', 'accessed'),
  readAs('access', 'accessed'),
  readAs('numpages', 'number-of-pages'),
  readAs('eid', 'number'),
  readAs('art_number', 'number'),
  readAs('articleno', 'number'),
  readAs('eprinttype', 'archive'),
  readAs('archiveprefix', 'archive'),
  readAs('eprint', 'archive_location'),
];

const written = new Set<Variable>(
  fields.filter(({ readOnly }) => readOnly === undefined).map(({ variable }) => variable),
);
const taken = new Set(fields.map(({ tag }) => tag));
/** Variables without a field, under their own name; `csl-` before one that means something else. */
const ownNames = variables
  .filter((variable) => !written.has(variable))
  .map((variable) => both(ownName(variable), variable));

function ownName(variable: Variable): string {
  const name = variable.toLowerCase();
  return taken.has(name) ? `csl-${name}` : name;
}

/** Last resort for a variable whose field means something else in this type of entry. */
const fallbacks = fields
  .filter(({ readOnly }) => readOnly === undefined)
  .map(({ variable }) => both(`csl-${variable.toLowerCase()}`, variable));

export const bibtexFields: readonly Row[] = [...fields, ...ownNames, ...fallbacks];

/** Fields that LaTeX typesets verbatim: no escapes in them. */
export const verbatimFields: ReadonlySet<string> = new Set(['url', 'doi']);

export const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;
