/** References whose formatted text differs from what the journal printed. */
import { join } from 'node:path';
import { readCslResources } from '../../../src/bibliography/csl/resources.ts';
import {
  compareWithPrinted,
  createFormatter,
  describeDifference,
  type Finding,
  type Formatter,
  styles,
} from '../../../src/bibliography/index.ts';
import type { CheckedList } from './lists.ts';

const ROOT = join(import.meta.dirname, '../../..');

let formatter: Formatter | undefined;

/** Opened once, when first needed: reading the styles takes a tenth of a second. */
function ourFormatter(): Formatter {
  formatter ??= createFormatter(readCslResources(ROOT));
  return formatter;
}

/** Compares each reference that keeps its printed string, formatted in the journal's own style. */
export function checkPrinted(
  { references, lineOf }: CheckedList,
  file: string,
  styleId: string,
): Finding[] {
  const style = styles.find(({ id }) => id === styleId);
  if (style?.kind !== 'numeric' || !references.some(({ custom }) => custom?.printed)) return [];
  const entries = ourFormatter().bibliography(references, styleId);
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
