/** The whole check: every article, every list, every journal of a content folder. */
import { join } from 'node:path';
import type { Article, Finding, Journal } from '../../../src/bibliography/index.ts';
import { checkArticle, type Surroundings } from './article.ts';
import { checkCharacters } from './characters.ts';
import { checkCitations } from './citations.ts';
import { checkGuide } from './guide.ts';
import { type CheckedList, checkList } from './lists.ts';
import { checkPdf } from './pdf.ts';
import { checkPrinted } from './printed.ts';
import { checkSchema } from './schema.ts';
import { checkSettings } from './settings.ts';
import { checkSlug } from './slugs.ts';
import { readFrontMatter, readJsonSource, type Source } from './source.ts';
import {
  type ArticleFolder,
  type JournalFile,
  readArticleFolders,
  readGuideFolders,
  readJournalFiles,
  readSettingsFiles,
} from './tree.ts';
import { checkJournalFolder, checkUnread } from './unread.ts';

export interface ContentCheck {
  readonly articles: number;
  readonly journals: number;
  readonly references: number;
  readonly related: number;
  readonly findings: readonly Finding[];
}

interface CheckedJournal {
  readonly slug: string;
  readonly journal?: Journal | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Checks a content folder as of a day (ISO 8601), for a site at a base path (begins and ends with `/`). Throws a refusal
 * only when a file cannot be read at all.
 */
export function checkContent(content: string, today: string, base = '/'): ContentCheck {
  const journals = readJournalFiles(content).map(checkJournalFile);
  const folders = readArticleFolders(content);
  const slugs = folders.map(({ slug }) => slug);
  const drafts = new Set(folders.filter(isDraft).map(({ slug }) => slug));
  const guide = readGuideFolders(content);
  const pages = [
    ...slugs.filter((slug) => !drafts.has(slug)).map((slug) => `articles/${slug}`),
    ...guide.map(({ slug }) => `guide/${slug}`),
  ];
  const articles = folders.map((folder) =>
    checkFolder(folder, { content, journals, slugs, drafts, pages, base, today }),
  );
  return {
    articles: articles.length,
    journals: journals.length,
    references: sum(articles.map(({ references }) => references)),
    related: sum(articles.map(({ related }) => related)),
    findings: [
      ...checkSettings(
        readSettingsFiles(content),
        journals.map(({ slug }) => slug),
      ),
      ...checkJournalFolder(join(content, 'journals')),
      ...[...journals, ...articles].flatMap(({ findings }) => findings),
      ...guide.flatMap((folder) => checkGuide(folder, today, { pages, base })),
    ],
  };
}

function isDraft({ index }: ArticleFolder): boolean {
  return /^draft:\s*true\s*$/m.test(index?.text ?? '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function checkJournalFile({ slug, file, text }: JournalFile): CheckedJournal {
  const source = readJsonSource(text, file);
  if (source.data === undefined) return { slug, findings: source.findings };
  const { value, findings } = checkSchema('journal', source, source.data);
  const doubts = [...checkSlug(slug, file), ...(value ? hiddenIn(value, source) : [])];
  return { slug, journal: value, findings: [...source.findings, ...findings, ...doubts] };
}

function checkFolder(
  folder: ArticleFolder,
  {
    content,
    journals,
    slugs: articles,
    drafts,
    pages,
    base,
    today,
  }: {
    content: string;
    journals: readonly CheckedJournal[];
    slugs: readonly string[];
    drafts: ReadonlySet<string>;
    pages: readonly string[];
    base: string;
    today: string;
  },
): { references: number; related: number; findings: readonly Finding[] } {
  const slugs = new Set(journals.map(({ slug }) => slug));
  const record = checkIndex(folder, { content, journals: slugs, articles, drafts, today });
  const references = folder.references && checkList(folder.references, today, true);
  const related = folder.related && checkList(folder.related, today, false);
  const cited = references && { file: folder.references?.file ?? '', ...references };
  const style = journals.find(({ slug }) => slug === record.article?.journal)?.journal?.style;
  return {
    references: references?.references.length ?? 0,
    related: related?.references.length ?? 0,
    findings: [
      ...checkSlug(folder.slug, `${content}/articles/${folder.slug}`),
      ...checkUnread(`${content}/articles/${folder.slug}`),
      ...record.findings,
      ...(folder.index
        ? checkCitations(folder.index, cited, { own: `articles/${folder.slug}`, pages, base })
        : []),
      ...findingsOf(references, folder.references?.file ?? '', style),
      // Related articles are listed by the platform, not printed in the journal's style.
      ...(related?.findings ?? []),
    ],
  };
}

/** A list with mistakes in it is not formatted: what it would print says nothing. */
function findingsOf(
  list: CheckedList | undefined,
  file: string,
  style: string | undefined,
): readonly Finding[] {
  if (!list) return [];
  const isSound = list.findings.every(
    ({ kind }) => kind !== 'invalid-field' && kind !== 'duplicate-id',
  );
  return isSound && style ? [...list.findings, ...checkPrinted(list, file, style)] : list.findings;
}

function checkIndex(
  { slug, index }: ArticleFolder,
  around: Omit<Surroundings, 'slug'> & { content: string },
): { article?: Article; findings: readonly Finding[] } {
  if (!index) return { findings: [noIndex(slug, around.content)] };
  const source = readFrontMatter(index.text, index.file);
  if (source.data === undefined) return { findings: source.findings };
  const { value, findings } = checkSchema('article', source, source.data);
  if (!value) return { findings: [...source.findings, ...findings] };
  return {
    article: value,
    findings: [
      ...source.findings,
      ...checkArticle(value, source, { ...around, slug }),
      ...checkPdf(value, source),
      ...hiddenIn(value, source),
    ],
  };
}

/** Characters in a record that no reader sees, each with its field's line. */
function hiddenIn(record: object, source: Source): Finding[] {
  return checkCharacters(record).map(({ field, ...finding }) => ({
    ...finding,
    file: source.file,
    line: source.lineOf([field]),
  }));
}

function noIndex(slug: string, content: string): Finding {
  return {
    kind: 'missing-field',
    message: 'This folder has no index.mdx, so it is no article',
    repair: 'Add the file, or take the folder out of content/articles',
    text: slug,
    file: `${content}/articles/${slug}`,
  };
}
