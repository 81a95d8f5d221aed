/**
 * An issue as this site knows it: the articles it holds, and those known only because another article's
 * list of related articles cites them. Nothing is added to what was printed.
 */
import { firstPage, type Reference, yearOfDate } from '../bibliography/index.ts';
import { type Locale, languageTag } from '../i18n/index.ts';
import { articleReference } from './article-reference.ts';
import type { ArticleRecord } from './content.ts';
import { isInJournal } from './journal-name.ts';
import { preferred, printedName, type Run } from './localized.ts';
import { pathTo } from './paths.ts';

export interface IssueEntry {
  /** Unique in its issue, and its anchor on the issue page: `pp-41-49`. */
  readonly anchor: string;
  readonly title?: Run | undefined;
  readonly authors: readonly string[];
  readonly page?: string | undefined;
  readonly section?: Run | undefined;
  /** Where the article can be read on this site, if it is here. */
  readonly path?: string | undefined;
  readonly lang: string;
  readonly reference: Reference;
}

/** `2022-22-6`: year, volume and issue, leaving out what is not known. */
export function issueId({ entry: { data } }: ArticleRecord): string {
  const year = (data.published ?? data.online)?.slice(0, 4);
  return [year, data.volume, data.issue].filter(Boolean).join('-');
}

/** The contents of an article's issue, in page order. */
export function issueOf(
  record: ArticleRecord,
  all: readonly ArticleRecord[],
  locale: Locale,
): readonly IssueEntry[] {
  const own = all.filter((each) => sameIssue(each, record));
  const present = own.map((each) => articleEntry(each, locale));
  const taken = new Set(present.map(({ anchor }) => anchor));
  const cited = all
    .flatMap(({ related }) => related)
    .filter((reference) => citesIssue(reference, record))
    .map(citationEntry)
    .filter(({ anchor }) => !taken.has(anchor) && taken.add(anchor));
  return [...present, ...cited].toSorted(byFirstPage);
}

/** The articles printed before and after this one in its issue. */
export function neighboursOf(
  record: ArticleRecord,
  issue: readonly IssueEntry[],
): { previous?: IssueEntry | undefined; next?: IssueEntry | undefined } {
  const place = issue.findIndex(({ reference }) => reference.id === record.slug);
  return { previous: issue[place - 1], next: issue[place + 1] };
}

export function articleEntry(record: ArticleRecord, locale: Locale): IssueEntry {
  const { data } = record.entry;
  const reference = articleReference(record, locale);
  return {
    ...citationEntry(reference),
    title: preferred(data.title, locale),
    section: data.section && preferred(data.section, locale),
    path: pathTo.article(locale, record.slug),
  };
}

/** An article known only from a citation; without a title it stays without one. */
export function citationEntry(reference: Reference): IssueEntry {
  const lang = reference.language.startsWith('zh') ? languageTag.zh : languageTag.en;
  return {
    anchor: `pp-${(reference.page ?? reference.id).replace(/[^\w]+/g, '-')}`,
    title: reference.title ? { text: reference.title, lang } : undefined,
    authors: (reference.author ?? []).map(printedName),
    page: reference.page,
    lang,
    reference,
  };
}

function sameIssue(a: ArticleRecord, b: ArticleRecord): boolean {
  return a.journalSlug === b.journalSlug && issueId(a) === issueId(b);
}

function citesIssue(reference: Reference, record: ArticleRecord): boolean {
  const { data } = record.entry;
  return (
    isInJournal(reference, record.journal) &&
    reference.volume === data.volume &&
    reference.issue === data.issue &&
    String(yearOfDate(reference.issued)) === issueId(record).slice(0, 4)
  );
}

function byFirstPage(a: IssueEntry, b: IssueEntry): number {
  return numericPage(a) - numericPage(b) || a.anchor.localeCompare(b.anchor);
}

/** Entries without pages stand last. */
function numericPage({ page = '' }: IssueEntry): number {
  return Number.parseInt(firstPage(page), 10) || Number.MAX_SAFE_INTEGER;
}
