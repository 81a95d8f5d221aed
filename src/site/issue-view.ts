/** Everything an issue's page shows, and the list of all issues. */
import { type Locale, wordsIn } from '../i18n/index.ts';
import { type ArticleRecord, allArticles } from './content.ts';
import { type Issue, type IssueEntry, issueLabel, issuesOf, ONLINE_FIRST } from './issue.ts';
import { preferred, type Run } from './localized.ts';
import { oncePerBuild } from './once.ts';
import { pathTo } from './paths.ts';

export interface IssueView {
  readonly locale: Locale;
  readonly id: string;
  readonly label: string;
  /** Not of the articles that no issue holds yet. */
  readonly isIssue: boolean;
  /** Its label in two: `2022, Vol. 22` and `Issue 6`; none where the issue has no number. */
  readonly inVolume?: { readonly volume: string; readonly place: string } | undefined;
  readonly journal: Run;
  readonly paths: Readonly<Record<Locale, string>>;
  readonly path: string;
  /** The contents in page order, under the sections the journal printed. */
  readonly sections: readonly IssueSection[];
}

export interface IssueSection {
  readonly name?: Run | undefined;
  readonly entries: readonly IssueEntry[];
}

/** Every issue of which the site holds an article, newest first. */
export const issueViews = oncePerBuild(async (locale: Locale): Promise<readonly IssueView[]> => {
  const issues = issuesOf(await allArticles(), locale);
  return issues.map((issue) => issueView(issue, locale));
});

function issueView({ id, record, entries }: Issue, locale: Locale): IssueView {
  return {
    locale,
    id,
    label: issueLabel(record, locale),
    isIssue: !id.endsWith(ONLINE_FIRST),
    inVolume: numbersOf(record, locale),
    journal: preferred(record.journal.name, locale),
    paths: { en: pathTo.issue('en', id), zh: pathTo.issue('zh', id) },
    path: pathTo.issue(locale, id),
    sections: bySection(entries),
  };
}

function numbersOf(record: ArticleRecord, locale: Locale): IssueView['inVolume'] {
  const { published, volume, issue } = record.entry.data;
  if (!published || !issue) return undefined;
  const words = wordsIn(locale);
  const place = words.issueInYear(undefined, issue);
  return { volume: words.issue(published.slice(0, 4), volume), place };
}

/** Neighbouring entries of one section stand together; page order is never broken for it. */
function bySection(entries: readonly IssueEntry[]): readonly IssueSection[] {
  const sections: { name?: Run | undefined; entries: IssueEntry[] }[] = [];
  for (const entry of entries) {
    const last = sections.at(-1);
    if (last && last.name?.text === entry.section?.text) last.entries.push(entry);
    else sections.push({ name: entry.section, entries: [entry] });
  }
  return sections;
}
