import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Article, type Finding, isElsewhere } from '../../../src/bibliography/index.ts';
import type { Source } from './source.ts';

/** The PDF an article names must lie beside it; one that lies elsewhere on the web is not asked for. */
export function checkPdf({ pdf }: Article, source: Source): Finding[] {
  if (pdf === undefined || isElsewhere(pdf)) return [];
  const file = statSync(join(dirname(source.file), pdf), { throwIfNoEntry: false });
  if (file?.isFile()) return [];
  return [
    {
      kind: 'invalid-field',
      message: 'There is no such file beside index.mdx',
      repair: 'Put the PDF there, correct its name, or take the line out',
      text: pdf,
      file: source.file,
      line: source.lineOf(['pdf']),
    },
  ];
}
