/** What the first page shows: the journals, the newest issue, every issue. */
import type { Locale } from '../i18n/index.ts';
import { type IssueView, issueViews } from './issue-view.ts';
import type { Run } from './localized.ts';
import { pathTo } from './paths.ts';
import { siteTitle } from './site-title.ts';

export interface HomeView {
  readonly locale: Locale;
  /** The journal's name; of several journals, the site's. */
  readonly title: Run;
  readonly site: Run;
  readonly paths: Readonly<Record<Locale, string>>;
  readonly newest?: IssueView | undefined;
  readonly journals: readonly { readonly name: Run; readonly issues: readonly IssueView[] }[];
  readonly links: { readonly authors: string; readonly journals: string; readonly feed: string };
}

export async function homeView(locale: Locale): Promise<HomeView> {
  const issues = await issueViews(locale);
  const site = await siteTitle(locale);
  const journals = [...Map.groupBy(issues, ({ journal }) => journal.text).values()].flatMap(
    (own) => (own[0] ? [{ name: own[0].journal, issues: own }] : []),
  );
  const [only] = journals;
  return {
    locale,
    title: only && journals.length === 1 ? only.name : site,
    site,
    paths: { en: pathTo.home('en'), zh: pathTo.home('zh') },
    newest: issues[0] && withoutLookups(issues[0]),
    journals,
    links: {
      authors: pathTo.authors(locale),
      journals: pathTo.journals(locale),
      feed: pathTo.feed(locale, 'atom'),
    },
  };
}

/** Where to find what is not here is told on the issue's own page. */
function withoutLookups(issue: IssueView): IssueView {
  const sections = issue.sections.map(({ name, entries }) => ({
    name,
    entries: entries.map((entry) => ({ ...entry, lookups: [] })),
  }));
  return { ...issue, sections };
}
