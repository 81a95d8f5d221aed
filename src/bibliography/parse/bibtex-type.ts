/** Which CSL type an entry is: by its own type, its subtype, the mark of GB/T 7714 styles, or its fields. */
import { typeOfMark } from '../document-types.ts';
import { bibtexTypes, OTHER_ENTRY, subtypeNames } from '../mapping/bibtex-types.ts';
import type { Field } from '../mapping/dialect.ts';
import { typeNamed } from '../mapping/rows.ts';
import { type Reference, type ReferenceType, referenceTypeSchema } from '../reference.ts';
import type { RawEntry } from './bibtex-scanner.ts';
import { isPreprintArchive } from './preprint-archives.ts';
import type { Report } from './report.ts';

export function typeOfEntry(
  { type, line }: RawEntry,
  fields: readonly Field[],
  report: Report,
): ReferenceType {
  const sourceOf = (name: string) => fields.find(({ tag }) => tag === name)?.value.trim();
  const subtype = typeOfSubtype(sourceOf('entrysubtype'));
  if (subtype !== undefined) return subtype;
  if (isPreprint(type, sourceOf)) return 'article';
  const named = typeNamed(bibtexTypes, type);
  if (named !== undefined) return named;
  const guess = typeOfMark((sourceOf('mark') ?? '').toUpperCase()) ?? guessType(sourceOf);
  if (type === OTHER_ENTRY) return guess;
  const repair = `It was read as ${guess}: check the type.`;
  report.add('unknown-type', 'This entry type is not known', repair, { text: `@${type}`, line });
  return guess;
}

function typeOfSubtype(subtype: string | undefined): ReferenceType | undefined {
  if (subtype === undefined) return undefined;
  return subtypeNames[subtype.toLowerCase()] ?? referenceTypeSchema.safeParse(subtype).data;
}

/**
 * arXiv itself exports @misc, Zotero @misc that arXiv publishes, Better BibTeX @online or @unpublished: the archive
 * tells a preprint, or BibLaTeX's state of publication (manual, 4.9.2.11).
 */
function isPreprint(type: string, sourceOf: (name: string) => string | undefined): boolean {
  const archive = sourceOf('archiveprefix') ?? sourceOf('eprinttype') ?? '';
  const isOpen = type === OTHER_ENTRY || type === 'online' || type === 'unpublished';
  const isArchived = isPreprintArchive(archive) && sourceOf('eprint') !== undefined;
  const isAhead = type === 'online' && sourceOf('pubstate') === 'prepublished';
  return isOpen && (isArchived || isAhead || isPreprintArchive(sourceOf('publisher') ?? ''));
}

/** What an article has that a page of a site has not. */
const SERIAL = ['volume', 'number', 'issue', 'pages', 'issn', 'doi'];

/** @misc is what programs write for what has no type of its own: web pages most of all, whose site Zotero calls a journal. */
function guessType(sourceOf: (name: string) => string | undefined): ReferenceType {
  const isInSerial = sourceOf('journal') ?? sourceOf('journaltitle');
  if (isInSerial && sourceOf('url') && !SERIAL.some(sourceOf)) return 'webpage';
  if (isInSerial) return 'article-journal';
  if (sourceOf('booktitle')) return 'chapter';
  const isPlaced = sourceOf('publisher') ?? sourceOf('doi') ?? sourceOf('isbn');
  return sourceOf('url') !== undefined && isPlaced === undefined ? 'webpage' : 'document';
}

const THESES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  mastersthesis: ['硕士学位论文', 'Master’s thesis'],
  phdthesis: ['博士学位论文', 'PhD thesis'],
};

/** The entry type itself says which degree; in the words of the work's language. */
export function genreOfThesis(entryType: string, reference: Reference): Reference {
  const genre = THESES[entryType]?.[reference.language.startsWith('zh') ? 0 : 1];
  return genre === undefined || reference.genre !== undefined ? reference : { ...reference, genre };
}
