/** References whose formatted text differs from what the journal printed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareWithPrinted,
  createFormatter,
  describeDifference,
  type Finding,
  type Formatter,
  styles,
} from '../../../src/bibliography/index.ts';
import type { CheckedList } from './lists.ts';

const CSL_FOLDER = join(import.meta.dirname, '../../../src/bibliography/csl');

let kept: { formatter: Formatter; files: ReadonlySet<string> } | undefined;

/** The styles this project brings; opened once, when first needed. */
function ourStyles(): NonNullable<typeof kept> {
  kept ??= openStyles();
  return kept;
}

function openStyles(): NonNullable<typeof kept> {
  const files = readdirSync(CSL_FOLDER).filter((file) => /\.(?:csl|xml)$/.test(file));
  const csl = Object.fromEntries(
    files.map((file) => [file, readFileSync(join(CSL_FOLDER, file), 'utf8')]),
  );
  return { formatter: createFormatter({ csl }), files: new Set(files) };
}

/** Compares each reference that keeps its printed string, formatted in the journal's own style. */
export function checkPrinted(
  { references, lineOf }: CheckedList,
  file: string,
  styleId: string,
): Finding[] {
  const style = styles.find(({ id }) => id === styleId);
  if (style?.kind !== 'numeric' || !references.some(({ custom }) => custom?.printed)) return [];
  const { formatter, files } = ourStyles();
  if (!files.has(style.csl)) return [];
  const entries = formatter.bibliography(references, styleId);
  return references.flatMap((reference, index) => {
    const printed = reference.custom?.printed;
    const comparison = printed && compareWithPrinted(entries[index]?.text ?? '', printed);
    if (!comparison || comparison.equal) return [];
    return {
      kind: 'differs-from-print' as const,
      message: `Reference ${index + 1} reads otherwise than printed`,
      repair: 'If the entry is right, this is a slip in print and may stay; else correct the entry',
      text: describeDifference(comparison),
      file,
      line: lineOf(index),
      reference: reference.id,
    };
  });
}
