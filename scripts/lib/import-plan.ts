/** From the text of a page to the files it becomes: everything but the writing. */
import { join } from 'node:path';
import type { Finding, Reference } from '../../src/bibliography/index.ts';
import { type ArticleRecord, toRecord } from './article-record.ts';
import { type BodyText, toBodyText } from './body-text.ts';
import { printArticle } from './front-matter.ts';
import { findJournal } from './journals.ts';
import { toMdx } from './mdx-text.ts';
import type { ArticlePage } from './page/article-page.ts';
import { missingParts, recogniseOrRefuse } from './page/completeness.ts';
import { readPage } from './page/read-page.ts';
import { printEntries } from './print-json.ts';
import { readEntries } from './read-entries.ts';
import { findSameArticle } from './same-article.ts';
import { articleSlug, journalSlug } from './slug.ts';
import { type PlannedFile, planFile } from './write-files.ts';

export interface ImportPlan {
  readonly page: ArticlePage;
  readonly record: ArticleRecord;
  readonly text: BodyText;
  readonly slug: string;
  readonly references: readonly Reference[];
  readonly related: readonly Reference[];
  readonly findings: readonly Finding[];
  readonly files: readonly PlannedFile[];
}

/** Reads a page and plans its files; refuses a text that is no article page. */
export function planImport(
  text: string,
  options: { file: string; content: string; slug?: string | undefined },
): ImportPlan {
  const page = recogniseOrRefuse(readPage(text, options.file), options.file);
  const name = page.masthead?.journal ?? '';
  const journal = findJournal(options.content, name) ?? journalSlug(name);
  const record = toRecord(page, journal);
  const references = readEntries(page.references, options.file);
  const related = readEntries(page.related, options.file);
  const numbers = page.references.map(({ number }, index) => number ?? index + 1);
  const body = toBodyText(page.body, {
    ids: new Map(references.references.map(({ id }, index) => [numbers[index] ?? index + 1, id])),
    language: record.article.language ?? 'en',
    file: options.file,
  });
  const slug = options.slug ?? slugOf(record);
  const folder = join(options.content, 'articles', slug);
  const mdx = [toMdx(record.abstract), body.mdx].filter(Boolean).join('\n\n');
  const journalFile = planFile(
    join(options.content, 'journals', `${journal}.json`),
    `${JSON.stringify(record.journal, null, 2)}\n`,
  );
  return {
    page,
    record,
    text: body,
    slug,
    references: references.references,
    related: related.references,
    findings: [
      ...findSameArticle(options.content, slug, record.article),
      ...missingParts(page, options.file),
      ...page.findings,
      ...record.findings.map((finding) => ({ ...finding, file: options.file })),
      ...references.findings,
      ...related.findings,
      ...body.findings,
    ],
    files: [
      planFile(join(folder, 'index.mdx'), printArticle(record.article, mdx)),
      planFile(join(folder, 'references.json'), printEntries(references.references)),
      planFile(join(folder, 'related.json'), printEntries(related.references)),
      // A journal's file is the editor's from the first import on.
      ...(journalFile.state === 'new' ? [journalFile] : []),
    ],
  };
}

function slugOf({ article, year }: ArticleRecord): string {
  const [first] = article.authors ?? [];
  const name = first?.name.en ?? first?.name.zh;
  return articleSlug({
    family: name?.family ?? name?.literal,
    year,
    title: article.title.en ?? article.title.zh ?? '',
  });
}
