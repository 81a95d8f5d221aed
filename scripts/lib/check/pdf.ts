import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article, Finding } from '../../../src/bibliography/index.ts';
import type { Source } from './source.ts';

/** The PDF an article names must lie beside it; one that lies elsewhere on the web is not asked for. */
export function checkPdf({ pdf }: Article, source: Source): Finding[] {
  if (pdf === undefined || /^https?:/i.test(pdf)) return [];
  if (existsSync(join(dirname(source.file), pdf))) return [];
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
