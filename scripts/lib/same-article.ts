/** An article that is in the content already, under another name: its other language's page, or a second try. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleInput, Finding } from '../../src/bibliography/index.ts';
import { readFrontMatter } from './check/source.ts';
import { readIfThere } from './write-files.ts';

const PLACE = ['journal', 'volume', 'issue', 'page'] as const;

/** A doubt when the same pages of the same issue stand in another folder. */
export function findSameArticle(content: string, slug: string, article: ArticleInput): Finding[] {
  if (article.page === undefined) return [];
  const others = foldersIn(join(content, 'articles')).filter((folder) => folder !== slug);
  return others
    .filter((folder) => isSamePlace(join(content, 'articles', folder, 'index.mdx'), article))
    .map((folder) => ({
      kind: 'duplicate-entry',
      message: 'The same pages of this issue are in the content already',
      repair: `If ${join(content, 'articles', folder)} is the same article, put what is new into it and take this folder out`,
      text: folder,
    }));
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A broken file is no article here; `npm run check` reports it. */
function isSamePlace(path: string, article: ArticleInput): boolean {
  try {
    const { data } = readFrontMatter(readIfThere(path) ?? '', path);
    const there =
      typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
    return PLACE.every((field) => String(there[field]) === String(article[field]));
  } catch {
    return false;
  }
}
