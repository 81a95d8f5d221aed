/** Fields that mean something else where another stands beside them. */
import type { Field } from '../mapping/dialect.ts';

/** What of the second field is left to say where the first is there. */
const BESIDE: readonly (readonly [first: string, second: string, meaning: string])[] = [
  // MathSciNet: FJOURNAL is the journal in full, JOURNAL its abbreviation.
  ['fjournal', 'journal', 'shortjournal'],
  // ACM: `address` is the publisher's, `location` the conference's; alone they are one (BibLaTeX manual, 2.2.4).
  ['address', 'location', 'venue'],
];
const WHOLES = /^(?:mv)?(?:proceedings|book|collection|reference)$/u;

/** The fields, each under the name of what it holds beside the others. */
export function bibtexFieldsApart(entryType: string, fields: readonly Field[]): Field[] {
  const present = new Set(fields.filter(({ value }) => value.trim() !== '').map(({ tag }) => tag));
  const renamed = new Map<string, string>();
  for (const [first, second, meaning] of BESIDE) {
    if (present.has(first) && present.has(second)) renamed.set(second, meaning);
  }
  // A whole stands in nothing: what some call its booktitle is its title.
  if (WHOLES.test(entryType) && !present.has('title')) renamed.set('booktitle', 'title');
  return fields.map((field) => ({ ...field, tag: renamed.get(field.tag) ?? field.tag }));
}
