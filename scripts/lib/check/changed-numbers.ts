/** Numbers of a front matter that YAML would change. */
import { type Document, type Scalar, visit } from 'yaml';
import type { Finding } from '../../../src/bibliography/index.ts';

/** Numbers that print otherwise than they are written, 045012 and 1.10: texts that look like one want quotation marks. */
export function changedNumbers(document: Document, yaml: string, file: string): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const { value, source = '', range } = node as Scalar & { source?: string };
      if (typeof value !== 'number' || source === String(value)) return;
      found.push({
        kind: 'unsure-field',
        message: `YAML takes this for a number, which prints as ${value}`,
        repair: `Write "${source}", with quotation marks, where it is to be shown as it stands`,
        text: source,
        file,
        line: yaml.slice(0, range?.[0] ?? 0).split('\n').length + 1,
      });
    },
  });
  return found;
}
