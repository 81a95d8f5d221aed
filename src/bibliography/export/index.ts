/** Every format that references can be taken away in. */
import type { Reference } from '../reference.ts';
import { exportBibtex } from './bibtex.ts';
import { exportCslJson } from './csl-json.ts';
import { exportEndnote } from './endnote.ts';
import { exportRis } from './ris.ts';

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

const writers: Readonly<Record<DataFormat, (references: readonly Reference[]) => string>> = {
  bibtex: exportBibtex,
  ris: exportRis,
  endnote: exportEndnote,
  'csl-json': exportCslJson,
};

/**
 * References as a file of the format, in their order; UTF-8 text. Reading it back gives the same
 * references, save for what `lossesOf(format)` names. Never throws.
 */
export function exportReferences(references: readonly Reference[], format: DataFormat): string {
  return writers[format](references);
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
