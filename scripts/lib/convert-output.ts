/** The formats that `npm run convert` writes. */
import { extname, join } from 'node:path';
import { readCslResources } from '../../src/bibliography/csl/resources.ts';
import {
  createFormatter,
  type Entry,
  type ExportFormat,
  exactCslJson,
  exportEntries,
  exportFormats,
  exportReferences,
  type Reference,
  styles,
} from '../../src/bibliography/index.ts';
import { Refusal } from './refusal.ts';

const ROOT = join(import.meta.dirname, '../..');
const DEFAULT_STYLE = 'gbt7714-2015-numeric';
const formats = Object.values(exportFormats);

/** The format asked for by `--to` (bib or bibtex, json or csl-json …), or by the ending of `--out`. */
export function outputFormat(to: string | undefined, out: string | undefined): ExportFormat {
  const name = to ?? extname(out ?? '').slice(1);
  if (name === '') throw new Refusal('Say which format to write: --to bib, ris, enw, json or txt.');
  const found = formats.find(({ id, extension }) => {
    return id === name || extension.split('.').at(-1) === name.toLowerCase();
  });
  if (found !== undefined) return found.id;
  throw new Refusal(`There is no format “${name}” to write. Known: bib, ris, enw, json, txt.`);
}

/** The text of the list in a format; printed entries are formatted in the style. */
export function renderList(
  references: readonly Reference[],
  format: ExportFormat,
  style = DEFAULT_STYLE,
): string {
  if (format === 'csl-json') return exactCslJson(references);
  if (format !== 'gbt7714') return exportReferences(references, format);
  const known = styles.find(({ id }) => id === style);
  if (known === undefined) {
    const names = styles.map(({ id }) => id).join(', ');
    throw new Refusal(`There is no style “${style}”. Known: ${names}.`);
  }
  const entries = formatted(references, style);
  return exportEntries(
    known.kind === 'numeric' ? entries : entries.map(({ text }) => ({ text, label: '' })),
  );
}

/** A record that says nothing cannot be printed; which one it is, is said. */
function formatted(references: readonly Reference[], style: string): readonly Entry[] {
  try {
    return createFormatter(readCslResources(ROOT)).bibliography(references, style);
  } catch (error) {
    throw error instanceof Error ? new Refusal(error.message) : error;
  }
}
