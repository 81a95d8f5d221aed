/** The printed entries of a page's list → references, each with what the journal printed. */
import {
  assignIds,
  detectLanguage,
  type Finding,
  loneLetters,
  parseGbt7714,
  type Reference,
  referenceSchema,
} from '../../src/bibliography/index.ts';
import type { PageEntry } from './page/entries.ts';

/** Reads entry by entry, so that one bad entry never shifts another and every finding keeps its line. */
export function readEntries(
  entries: readonly PageEntry[],
  file: string,
): { references: Reference[]; findings: Finding[] } {
  const read = entries.map((entry) => readEntry(entry, file));
  const references = assignIds(read.map(({ reference }) => reference)).map(inFieldOrder);
  const letters = loneLetters(references, (index) => entries[index]?.line);
  return {
    references,
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...letters.map((finding) => ({ ...finding, file, reference: undefined })),
    ],
  };
}

/** Platforms put `URL:` before an address of their own making. */
const ADDRESS_LABEL = /\bURL\s*[:：]\s*(?=https?:)/giu;

/** Reads one printed entry; what only the whole list can tell is left to it. */
export function readEntry(
  entry: PageEntry,
  file: string,
): { reference: Reference; findings: Finding[] } {
  const { references, findings } = parseGbt7714(entry.printed.replace(ADDRESS_LABEL, ''));
  const [first = unread(entry.printed)] = references;
  const several = references.length > 1 ? [severalFinding(entry.printed, references.length)] : [];
  return {
    reference: { ...first, id: '', custom: { ...first.custom, printed: entry.printed } },
    findings: [...findings.filter(({ kind }) => kind !== 'lone-letter'), ...several].map(
      (finding) => ({
        ...finding,
        file,
        line: entry.line,
        reference: undefined,
      }),
    ),
  };
}

/** An entry the parser cannot read is kept as its own title, never dropped. */
function unread(printed: string): Reference {
  return { id: '', type: 'document', language: detectLanguage(printed), title: printed || '?' };
}

function severalFinding(text: string, count: number): Finding {
  return {
    kind: 'unsure-field',
    message: `This entry reads as ${count} works; the first was kept`,
    repair: 'Split it in references.json if both are cited',
    text,
  };
}

const fieldOrder = Object.keys(referenceSchema.shape);

/** The same order of fields in every entry keeps diffs small. */
export function inFieldOrder(reference: Reference): Reference {
  const fields = Object.entries(reference).filter(([, value]) => value !== undefined);
  fields.sort(([one], [other]) => fieldOrder.indexOf(one) - fieldOrder.indexOf(other));
  return Object.fromEntries(fields) as Reference;
}
