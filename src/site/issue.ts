/**
 * Issues as this site knows them: the articles it holds, and those known only because another article's
 * list of related articles cites them. Nothing is added to what was printed.
 */
import { comparePages, type Reference, romanise, yearOfDate } from '../bibliography/index.ts';
import { type Locale, languageTag, wordsIn } from '../i18n/index.ts';
import { articleReference } from './article-reference.ts';
import type { ArticleRecord } from './content.ts';
import { isInJournal } from './journal-name.ts';
import { preferred, printedName, type Run } from './localized.ts';
import { type Lookup, lookupsOf } from './lookups.ts';
import { absolute, isPublic, pathTo } from './paths.ts';

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
  /** Where an article that is not here may be found. */
  readonly lookups?: readonly Lookup[];
}

export interface Issue {
  readonly id: string;
  /** An article in it, for what all of them share. */
  readonly record: ArticleRecord;
  /** In page order. */
  readonly entries: readonly IssueEntry[];
}

/** Holds the articles that are online before any issue does. */
export const ONLINE_FIRST = 'online-first';

/**
 * `2022-22-6`: year, volume and issue, leaving out what is not known, with the journal's slug in front where
 * it is not the site's main one; `online-first` before there is an issue.
 */
export function issueId(record: ArticleRecord): string {
  const { data } = record.entry;
  const year = data.published?.slice(0, 4) ?? data.online?.slice(0, 4);
  const printed = data.published ?? data.volume ?? data.issue;
  const id =
    printed === undefined
      ? ONLINE_FIRST
      : [year, data.volume, data.issue].filter(Boolean).join('-');
  return [record.isMainJournal ? '' : record.journalSlug, inAddress(id)].filter(Boolean).join('-');
}

/** `2022, Vol. 22, Issue 6`, or that there is no issue yet. */
export function issueLabel(record: ArticleRecord, locale: Locale): string {
  const { data } = record.entry;
  const words = wordsIn(locale);
  if (issueId(record).endsWith(ONLINE_FIRST)) {
    return data.online ? words.onlineFirst : words.withoutIssue;
  }
  return words.issue((data.published ?? data.online)?.slice(0, 4) ?? '', data.volume, data.issue);
}

/** File systems take names of 255 bytes. */
const LONGEST_ID = 100;

function inAddress(id: string): string {
  return romanise(id)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, '');
}

/** Every issue of which the site holds an article, the one with the newest article first. */
export function issuesOf(all: readonly ArticleRecord[], locale: Locale): readonly Issue[] {
  const related = all.flatMap((article) => article.related);
  const citations = Map.groupBy(related, (reference) => placeOf(reference));
  return [...Map.groupBy(all, issueId)].flatMap(([id, own]) => {
    const [record] = own;
    const cited = record ? (citations.get(placeOfArticle(record)) ?? []) : [];
    return record ? [{ id, record, entries: contents(own, cited, locale) }] : [];
  });
}

function contents(
  own: readonly ArticleRecord[],
  cited: readonly Reference[],
  locale: Locale,
): readonly IssueEntry[] {
  const present = own.map((each) => articleEntry(each, locale));
  const taken = new Set(present.map(({ anchor }) => anchor));
  const known = cited
    .filter((reference) => own.some(({ journal }) => isInJournal(reference, journal)))
    .map((each) => ({ ...citationEntry(each), lookups: lookupsOf(each, locale) }))
    .filter(({ anchor }) => !taken.has(anchor) && taken.add(anchor));
  return withOwnAnchors([...present, ...known].toSorted(byFirstPage));
}

/** Several articles may begin and end on one page: `pp-41`, and `pp-41.2` after it. */
function withOwnAnchors(entries: readonly IssueEntry[]): readonly IssueEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const { anchor } = entry;
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count === 1 ? entry : { ...entry, anchor: `${anchor}.${count}` };
  });
}

/** Year, volume and issue; a place without any but the year is no issue that a citation could name. */
function placeOf({ issued, volume, issue }: Reference): string {
  return [yearOfDate(issued), volume, issue].join(' ');
}

function placeOfArticle({ entry: { data } }: ArticleRecord): string {
  const year = (data.published ?? data.online)?.slice(0, 4);
  return data.volume || data.issue ? [year, data.volume, data.issue].join(' ') : ONLINE_FIRST;
}

export function articleEntry(record: ArticleRecord, locale: Locale): IssueEntry {
  const { data } = record.entry;
  const path = pathTo.article(locale, record.slug);
  const reference = articleReference(record, locale);
  return {
    ...citationEntry({ ...reference, ...(isPublic && { URL: absolute(path) }) }),
    title: listedTitle(record, locale),
    section: data.section && preferred(data.section, locale),
    path,
  };
}

/** The title as lists of this site have it: NISO RP-45 asks that a retraction be told wherever it stands. */
export function listedTitle({ entry, isRetracted }: ArticleRecord, locale: Locale): Run {
  const { text, lang } = preferred(entry.data.title, locale);
  return { text: wordsIn(locale).noticedTitle(text, isRetracted), lang };
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

/** Entries without pages stand last. */
function byFirstPage(a: IssueEntry, b: IssueEntry): number {
  return comparePages(a.page ?? '', b.page ?? '') || a.anchor.localeCompare(b.anchor, 'en');
}
