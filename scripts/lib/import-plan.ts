/** From the text of an article to the files it becomes: everything but the writing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalInput } from '../../src/bibliography/index.ts';
import type { ArticleRecord } from './article-record.ts';
import { printArticle } from './front-matter.ts';
import type { ImportOptions, ImportSource } from './import-source.ts';
import { readJatsSource } from './jats/jats-source.ts';
import { missingParts } from './missing-parts.ts';
import { readPageSource } from './page/page-source.ts';
import { printEntries } from './print-json.ts';
import { findSameArticle } from './same-article.ts';
import { articleSlug } from './slug.ts';
import { type PlannedFile, planCopy, planFile } from './write-files.ts';

export interface ImportPlan extends ImportSource {
  readonly slug: string;
  readonly files: readonly PlannedFile[];
}

/** Reads an article page or an article in JATS and plans its files; refuses what is neither. */
export function planImport(text: string, options: ImportOptions): ImportPlan {
  const source = isXml(text) ? readJatsSource(text, options) : readPageSource(text, options);
  const slug = options.slug ?? slugOf(source.record);
  return {
    ...source,
    slug,
    findings: [
      ...findSameArticle(options.content, slug, source.record.article),
      ...missingParts(source, options.file),
      ...source.findings,
    ],
    files: filesOf(source, options.content, slug),
  };
}

function isXml(text: string): boolean {
  return /^\s*<[?!A-Za-z]/u.test(text);
}

function filesOf(source: ImportSource, content: string, slug: string): PlannedFile[] {
  const { record, abstract, text, references, related, pictures } = source;
  const folder = join(content, 'articles', slug);
  const mdx = [abstract, text.mdx].filter(Boolean).join('\n\n');
  const journalFile = planFile(
    join(content, 'journals', `${record.article.journal}.json`),
    `${JSON.stringify(journalOf(source), null, 2)}\n`,
  );
  return [
    planFile(join(folder, 'index.mdx'), printArticle(record.article, mdx)),
    planFile(join(folder, 'references.json'), printEntries(references)),
    planFile(join(folder, 'related.json'), printEntries(related)),
    ...pictures.map(({ name, from }) => planCopy(join(folder, name), readFileSync(from))),
    // A journal's file is the editor's from the first import on.
    ...(journalFile.state === 'new' ? [journalFile] : []),
  ];
}

/** Styles that cite by author and year. */
const BY_AUTHOR = { en: 'apa', zh: 'gbt7714-2015-author-date' } as const;

/** A new journal gets the kind of style that its first article cites in. */
function journalOf({ record, text }: ImportSource): JournalInput {
  if (!text.isByAuthor) return record.journal;
  return { ...record.journal, style: BY_AUTHOR[record.article.language] };
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
