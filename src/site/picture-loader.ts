/** The pictures of a text as they were handed in, beside its JATS file, which names them. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from './article-files.ts';
import { type TextNode, textTree } from './article-text.ts';
import type { ArticleRecord } from './content.ts';

/** Pictures as files of the site, below the article's folder by the names the text has for them. */
export async function pictureFiles(record: ArticleRecord): Promise<readonly SiteFile[]> {
  const { abstract, text, notes } = await textTree(record);
  const folder = dirname(record.entry.filePath ?? '');
  const names = new Set([...abstract, ...text, ...notes].flatMap(picturesIn));
  return [...names].map((name) => ({
    path: `${record.slug}/${name}`,
    make: () => new Uint8Array(readFileSync(join(folder, name))),
  }));
}

function picturesIn({ type, url = '', children = [] }: TextNode): string[] {
  if (type === 'image') return [decodeURIComponent(url.replace(/^\.\//, ''))];
  return children.flatMap(picturesIn);
}
