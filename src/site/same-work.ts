/** Which article of this site a reference cites: by DOI, by place in its journal, or by title; never by likeness. */
import type { Journal, Reference } from '../bibliography/index.ts';
import { yearOfDate } from '../bibliography/index.ts';
import type { ArticleRecord } from './content.ts';
import { journalNames } from './journal-name.ts';

/** Finds the article that a reference cites among those of the site. */
export type FindWork = (reference: Reference) => ArticleRecord | undefined;

export function worksOf(articles: readonly ArticleRecord[]): FindWork {
  const byKey = new Map<string, ArticleRecord>();
  for (const article of articles) {
    for (const key of keysOfArticle(article)) if (!byKey.has(key)) byKey.set(key, article);
  }
  return (reference) => {
    const key = keysOf(reference, containerOf(reference)).find((each) => byKey.has(each));
    return key === undefined ? undefined : byKey.get(key);
  };
}

function keysOfArticle({ entry: { data }, journal }: ArticleRecord): readonly string[] {
  const { volume, issue, page, doi } = data;
  const year = Number((data.published ?? data.online)?.slice(0, 4));
  const work = { DOI: doi, volume, issue, page };
  const titles = Object.values(data.title);
  return namesOf(journal).flatMap((name) =>
    titles.flatMap((title) => keysOf({ ...work, title, issued: yearDate(year) }, name)),
  );
}

type Work = Partial<Pick<Reference, 'DOI' | 'volume' | 'issue' | 'page' | 'title' | 'issued'>>;

/** Titles and pages count only within one journal: many journals print an “Editorial”. */
function keysOf(
  { DOI, volume, issue, page, title, issued }: Loose<Work>,
  container: string,
): string[] {
  const year = yearOfDate(issued);
  return [
    DOI && `doi ${DOI.toLowerCase()}`,
    container && page && (volume ?? issue) && `place ${container} ${volume} ${issue} ${page}`,
    container && title && year && `title ${container} ${year} ${folded(title)}`,
  ].filter((key) => typeof key === 'string' && key !== '') as string[];
}

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

function yearDate(year: number): Reference['issued'] {
  return year ? { 'date-parts': [[year]] } : undefined;
}

function containerOf(reference: Reference): string {
  return folded(reference['container-title'] ?? '');
}

function namesOf(journal: Journal): readonly string[] {
  return journalNames(journal).map(folded);
}

function folded(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
