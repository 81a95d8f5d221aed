/** An article's PDF: a file beside its text in `content/`, served beside its page under the article's own name. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isElsewhere } from '../bibliography/index.ts';
import type { SiteFile } from './article-files.ts';
import type { ArticleRecord } from './content.ts';
import { pathTo } from './paths.ts';

/**
 * Path of the PDF on this site, or its address elsewhere. Google Scholar wants it below the article's page
 * (Inclusion guidelines, `citation_pdf_url`).
 */
export function pdfPath({ slug, entry: { data } }: ArticleRecord): string | undefined {
  if (data.pdf === undefined) return undefined;
  if (isElsewhere(data.pdf)) return new URL(data.pdf).href;
  return pathTo.file(`articles/${slug}/${slug}.pdf`);
}

/** The PDF as a file of the site: none where there is none, or where it lies elsewhere. */
export function pdfFiles({ slug, entry }: ArticleRecord): readonly SiteFile[] {
  const { pdf } = entry.data;
  if (pdf === undefined || isElsewhere(pdf)) return [];
  const file = join(dirname(entry.filePath ?? ''), pdf);
  return [{ path: `${slug}/${slug}.pdf`, make: () => readPdf(file) }];
}

function readPdf(file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new Error(
      `There is no file ${file}: put the PDF there, or take \`pdf\` out of index.mdx.`,
    );
  }
}
