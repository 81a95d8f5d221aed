/** References as CSL-JSON, the form they are kept in: nothing is lost, provenance in `custom` included. */
import { SOFTWARE_LINE } from '../mapping/csl-aliases.ts';
import { wholeParts } from '../mapping/csl-names.ts';
import { foldText } from '../mapping/plain-text.ts';
import { isNameVariable, isVariable } from '../mapping/variables.ts';
import type { Name, Reference } from '../reference.ts';

/**
 * A JSON array of CSL items as a file for other programs, two spaces to a level, one line end at its end.
 * Zotero refuses a whole file for one item of type `software`, the one type of CSL 1.0.2 that its importer has not in
 * its list (“CSL JSON.js” of its translators, 2022): such an item goes as a document whose Extra says what it is.
 */
export function exportCslJson(references: readonly Reference[]): string {
  return exactCslJson(references.map(forZotero));
}

/** The items of that array, each as it stands in it. */
export function cslJsonItems(references: readonly Reference[]): string[] {
  return references.map((reference) =>
    JSON.stringify(forZotero(reference), null, 2).replace(/^/gmu, '  '),
  );
}

/** The same with every type as CSL 1.0.2 has it: a list as a site keeps it. */
export function exactCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references, null, 2)}\n`;
}

/** Names in the parts that Zotero keeps, and what it knows of software. */
function forZotero(reference: Reference): Reference {
  const entries = Object.entries(softwareForZotero(reference)).map(([variable, value]) => {
    const isNames = isVariable(variable) && isNameVariable(variable) && Array.isArray(value);
    return [variable, isNames ? (value as Name[]).map(wholeParts) : value] as const;
  });
  return Object.fromEntries(entries) as Reference;
}

/** `type` and `version` as lines of the note, from which Zotero cites: its documents have no version. */
function softwareForZotero(reference: Reference): Reference {
  if (reference.type !== 'software') return reference;
  const { version = '', note, ...others } = reference;
  const isLine = version !== '' && foldText(version) === version;
  const lines = [SOFTWARE_LINE, isLine && `version: ${version}`, note];
  const kept = version !== '' && !isLine && { version };
  return { ...others, ...kept, type: 'document', note: lines.filter(Boolean).join('\n') };
}
