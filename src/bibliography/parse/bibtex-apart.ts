/** Fields that mean something else where another stands beside them. */
import type { Field } from '../mapping/dialect.ts';

/** What of the second field is left to say where the first is there. */
const BESIDE: readonly (readonly [first: string, second: string, meaning: string])[] = [
  // MathSciNet: FJOURNAL is the journal in full, JOURNAL its abbreviation.
  ['fjournal', 'journal', 'shortjournal'],
  // ACM: `address` is the publisher's, `location` the conference's; alone they are one (BibLaTeX manual, 2.2.4).
  ['address', 'location', 'venue'],
];
/** None of these is written by us, who give a book its host as it is. */
const WHOLES = /^(?:(?:mv)?(?:proceedings|reference)|mvbook|mvcollection)$/u;

/** The fields, each under the name of what it holds beside the others. */
export function bibtexFieldsApart(entryType: string, fields: readonly Field[]): Field[] {
  const present = new Set(fields.filter(({ value }) => value.trim() !== '').map(({ tag }) => tag));
  const renamed = new Map<string, string>();
  for (const [first, second, meaning] of BESIDE) {
    if (present.has(first) && present.has(second)) renamed.set(second, meaning);
  }
  // A whole stands in nothing: what some call its booktitle is its title.
  if (WHOLES.test(entryType) && !present.has('title')) renamed.set('booktitle', 'title');
  const named = fields.map((field) => ({ ...field, tag: renamed.get(field.tag) ?? field.tag }));
  return entryType === 'patent' ? withOffice(named) : named.map(numberOfPreprint);
}

/** Zotero notes what arXiv calls a preprint: `arXiv:2005.14165 [cs]`. */
function numberOfPreprint(field: Field): Field {
  const [, number] = field.tag === 'note' ? (PREPRINT.exec(field.value.trim()) ?? []) : [];
  return number === undefined ? field : { ...field, tag: 'eid', value: number };
}

const PREPRINT = /^(arXiv:[\w./-]{5,30})(?: \[[\w.-]{2,20}\])?$/iu;
/** patentde, patreqeu (BibLaTeX manual, 4.9.2.13): the office stands before the number, as patents print it. */
const PATENT = /^\{?pat(?:ent|req)(us|eu|de|fr|uk)?\}?$/u;
const OFFICES: Readonly<Record<string, string>> = { eu: 'EP', uk: 'GB' };

function withOffice(fields: readonly Field[]): Field[] {
  const kind = fields.find(({ tag, value }) => tag === 'type' && PATENT.test(value.trim()));
  const [, office = ''] = PATENT.exec(kind?.value.trim() ?? '') ?? [];
  const code = OFFICES[office] ?? office.toUpperCase();
  const told = fields.filter((field) => field !== kind);
  return told.map((field) => {
    const isBare = field.tag === 'number' && /^\d/u.test(field.value.trim());
    return isBare ? { ...field, value: code + field.value.trim() } : field;
  });
}
