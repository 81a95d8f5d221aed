/** Every format that references can be taken away in. */
import type { Reference } from '../reference.ts';
import { bibtexEntries } from './bibtex.ts';
import { cslJsonItems, exportCslJson } from './csl-json.ts';
import { referRecord } from './endnote.ts';
import { risRecord } from './ris.ts';

/** File extension, media type and name of each format; `gbt7714` is plain text of formatted entries. */
export const exportFormats = {
  bibtex: { id: 'bibtex', extension: 'bib', mediaType: 'application/x-bibtex', title: 'BibTeX' },
  ris: {
    id: 'ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    title: 'RIS',
  },
  endnote: {
    id: 'endnote',
    extension: 'enw',
    mediaType: 'application/x-endnote-refer',
    title: 'EndNote',
  },
  'csl-json': {
    id: 'csl-json',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    title: 'CSL-JSON',
  },
  gbt7714: { id: 'gbt7714', extension: 'txt', mediaType: 'text/plain', title: 'GB/T 7714' },
} as const;

export { exactCslJson } from './csl-json.ts';

export type ExportFormat = keyof typeof exportFormats;
/** Formats made from references alone; plain text needs entries that a style has formatted. */
export type DataFormat = Exclude<ExportFormat, 'gbt7714'>;

/** References in a format one by one, and what makes a file of some of them: `head`, records with `join` between, `tail`. */
export interface ExportedRecords {
  readonly head: string;
  readonly records: readonly string[];
  readonly join: string;
  readonly tail: string;
}

const writers: Readonly<Record<DataFormat, (references: readonly Reference[]) => string[]>> = {
  bibtex: bibtexEntries,
  ris: (references) => references.map(risRecord),
  endnote: (references) => references.map(referRecord),
  'csl-json': cslJsonItems,
};
const around: Readonly<Record<DataFormat, Omit<ExportedRecords, 'records'>>> = {
  bibtex: { head: '', join: '\n', tail: '' },
  ris: { head: '', join: '\r\n', tail: '' },
  endnote: { head: '', join: '', tail: '' },
  'csl-json': { head: '[\n', join: ',\n', tail: '\n]\n' },
};

/** References as the records of a format, in their order; together they are what `exportReferences` gives. Never throws. */
export function exportRecords(
  references: readonly Reference[],
  format: DataFormat,
): ExportedRecords {
  return { ...around[format], records: writers[format](references) };
}

/** A file of records. */
export function fileOf({ head, records, join, tail }: ExportedRecords): string {
  return head + records.join(join) + tail;
}

/**
 * References as a file of the format, in their order; UTF-8 text. Reading it back gives the same
 * references, save for what `lossesOf(format)` names. Never throws.
 */
export function exportReferences(references: readonly Reference[], format: DataFormat): string {
  return format === 'csl-json'
    ? exportCslJson(references)
    : fileOf(exportRecords(references, format));
}

/** Formatted entries as plain text, one a line: numbered `[1]` unless an entry has its own label, or an empty one. */
export function exportEntries(
  entries: readonly { readonly text: string; readonly label?: string | undefined }[],
): string {
  const lines = entries.map(({ text, label }, index) =>
    `${label ?? `[${index + 1}]`} ${text}`.trimStart(),
  );
  return lines.map((line) => `${line}\n`).join('');
}
