/** What other programs write into CSL-JSON beside CSL 1.0.2: older names, Crossref's, other spellings. */
import type { ReferenceType } from '../reference.ts';
import { isVariable, type Variable, variables } from './variables.ts';

const aliases: Readonly<Record<string, Variable>> = {
  shortTitle: 'title-short',
  'short-title': 'title-short',
  journalAbbreviation: 'container-title-short',
  event: 'event-title',
  keywords: 'keyword',
  abstractNote: 'abstract',
  'short-container-title': 'container-title-short',
  'published-print': 'issued',
  published: 'issued',
  'publisher-location': 'publisher-place',
  'article-number': 'number',
  'journal-title': 'container-title',
  journal: 'container-title',
  pages: 'page',
  year: 'issued',
  date: 'issued',
  'access-date': 'accessed',
};

const byShape = new Map<string, Variable>(
  variables.map((variable) => [shapeOf(variable), variable]),
);

/** The variable a key of a CSL-JSON item means, whatever its case and hyphens. */
export function variableNamed(key: string): Variable | undefined {
  if (isVariable(key)) return key;
  return (Object.hasOwn(aliases, key) ? aliases[key] : undefined) ?? byShape.get(shapeOf(key));
}

function shapeOf(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '');
}

/** The line of a note by which Zotero takes a document for a program. */
export const SOFTWARE_LINE = 'type: software';

/** Types of Crossref, Zotero and schema.org beside those of CSL. */
export const typeAliases: Readonly<Record<string, ReferenceType>> = {
  'journal-article': 'article-journal',
  journalArticle: 'article-journal',
  JournalArticle: 'article-journal',
  ScholarlyArticle: 'article-journal',
  article_journal: 'article-journal',
  magazineArticle: 'article-magazine',
  newspaperArticle: 'article-newspaper',
  'posted-content': 'article',
  preprint: 'article',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  Book: 'book',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  bookSection: 'chapter',
  inbook: 'chapter',
  incollection: 'chapter',
  'proceedings-article': 'paper-conference',
  conferencePaper: 'paper-conference',
  inproceedings: 'paper-conference',
  proceedings: 'book',
  dissertation: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  'report-component': 'report',
  techreport: 'report',
  'reference-entry': 'entry',
  encyclopediaArticle: 'entry-encyclopedia',
  dictionaryEntry: 'entry-dictionary',
  computerProgram: 'software',
  website: 'webpage',
  WebPage: 'webpage',
  online: 'webpage',
  Dataset: 'dataset',
  database: 'dataset',
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
  misc: 'document',
  other: 'document',
  film: 'motion_picture',
  letter: 'personal_communication',
  statute: 'legislation',
  case: 'legal_case',
};
