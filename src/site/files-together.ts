/** An article's files, all but pictures and PDF, made one after the other. */
import { dialogFiles, referenceFiles } from './article-files.ts';
import type { ArticleRecord } from './content.ts';
import { recordFiles } from './record-files.ts';

/** Their texts, by their paths from the site's base: `/articles/<slug>/references.bib`. */
export async function filesTogether(record: ArticleRecord): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const files = [...referenceFiles(record), ...dialogFiles(record), ...recordFiles(record)];
  for (const { path, make } of files) texts[`/articles/${path}`] = await make();
  return texts;
}
