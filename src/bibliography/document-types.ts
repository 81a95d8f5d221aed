/**
 * GB/T 7714 document marks and carriers (2015, appendix B; 2025 adds DS and PP) beside CSL item types.
 *
 * One table, read in both directions: by the parser from mark to type, by exports from type to mark.
 */
import type { ReferenceType } from './reference.ts';

interface DocumentMark {
  /** What a work of its own with this mark is. */
  readonly type: ReferenceType;
  /** What a part of such a work is, printed before `//`. */
  readonly partType: ReferenceType;
  /** Other CSL types that are printed with this mark. */
  readonly alsoPrints: readonly ReferenceType[];
}

const printedAs = (
  type: ReferenceType,
  partType: ReferenceType = type,
  alsoPrints: readonly ReferenceType[] = [],
): DocumentMark => ({ type, partType, alsoPrints });

/** Where two marks print one type (DS and the older DB), the first row is the one written. */
export const documentMarks = {
  M: printedAs('book', 'chapter', [
    'classic',
    'entry',
    'entry-dictionary',
    'entry-encyclopedia',
    'musical_score',
    'pamphlet',
  ]),
  C: printedAs('paper-conference', 'paper-conference', ['event', 'speech', 'performance']),
  G: printedAs('collection', 'chapter'),
  N: printedAs('article-newspaper'),
  J: printedAs('article-journal', 'article-journal', [
    'article-magazine',
    'periodical',
    'review',
    'review-book',
  ]),
  D: printedAs('thesis'),
  R: printedAs('report'),
  S: printedAs('standard'),
  P: printedAs('patent'),
  DS: printedAs('dataset'),
  DB: printedAs('dataset'),
  CP: printedAs('software'),
  EB: printedAs('webpage', 'webpage', [
    'post',
    'post-weblog',
    'broadcast',
    'motion_picture',
    'song',
    'graphic',
    'figure',
  ]),
  A: printedAs('manuscript', 'manuscript', ['personal_communication', 'interview']),
  CM: printedAs('map'),
  PP: printedAs('article'),
  Z: printedAs('document', 'document', [
    'bill',
    'hearing',
    'legal_case',
    'legislation',
    'regulation',
    'treaty',
  ]),
} as const satisfies Record<string, DocumentMark>;

export type DocumentMarkCode = keyof typeof documentMarks;

/** Carriers of electronic resources: online, CD-ROM, magnetic tape, disk. */
export const carriers = ['OL', 'CD', 'MT', 'DK'] as const;
export type Carrier = (typeof carriers)[number];

const markOf = new Map<ReferenceType, DocumentMarkCode>();
for (const [mark, { type, partType, alsoPrints }] of rows()) {
  for (const printed of [type, partType, ...alsoPrints]) {
    if (!markOf.has(printed)) markOf.set(printed, mark);
  }
}

function rows(): [DocumentMarkCode, DocumentMark][] {
  return Object.entries(documentMarks) as [DocumentMarkCode, DocumentMark][];
}

/** The CSL type of a mark (upper case, without carrier); of a part of such a work with `part`. */
export function typeOfMark(mark: string, part = false): ReferenceType | undefined {
  if (!isDocumentMark(mark)) return undefined;
  return part ? documentMarks[mark].partType : documentMarks[mark].type;
}

/** The mark printed for a CSL type; `Z` (other) where the standard has none. */
export function markOfType(type: ReferenceType): DocumentMarkCode {
  return markOf.get(type) ?? 'Z';
}

export function isDocumentMark(mark: string): mark is DocumentMarkCode {
  return Object.hasOwn(documentMarks, mark);
}

export function isCarrier(text: string): text is Carrier {
  return (carriers as readonly string[]).includes(text);
}
