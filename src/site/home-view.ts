/** What the first page shows: the journals, the newest issue, every issue. */
import { type Locale, languageTag, otherLocale } from '../i18n/index.ts';
import { plainTextOf } from './body.ts';
import { type ArticleRecord, allArticles } from './content.ts';
import { issueId, issueLabel, listedTitle } from './issue.ts';
import { type IssueView, issueViews } from './issue-view.ts';
import { preferred, printedName, type Run } from './localized.ts';
import { newestIssue } from './newest-issue.ts';
import { pathTo } from './paths.ts';
import { siteTitle } from './site-title.ts';

export interface HomeView {
  readonly locale: Locale;
  /** The journal's name; of several journals, the site's. */
  readonly title: Run;
  readonly site: Run;
  readonly paths: Readonly<Record<Locale, string>>;
  /** The newest articles that can be read here. */
  readonly articles: readonly HomeArticle[];
  /** Of the newest issue what has a title; the rest stands on its own page. */
  readonly newest?: IssueView | undefined;
  readonly journals: readonly HomeJournal[];
  readonly links: { readonly authors: string; readonly journals: string; readonly feed: string };
}

export interface HomeJournal {
  readonly name: Run;
  readonly issues: number;
  /** Its issues, newest first: each in a row of its own, or those of a volume together where there are many. */
  readonly rows: readonly {
    readonly volume?: string | undefined;
    readonly issues: readonly { readonly label: string; readonly path: string }[];
  }[];
}

export interface HomeArticle {
  readonly title: Run;
  readonly journal: Run;
  readonly issue: { readonly label: string; readonly path: string };
  readonly authors: readonly Run[];
  /** How many authors there are, where only the first are named. */
  readonly allAuthors?: number | undefined;
  readonly path: string;
  /** The beginning of the abstract, in the article's language. */
  readonly excerpt: Run;
  readonly references: number;
}

const MOST_ARTICLES = 5;
/** Of more authors than these the first page names the first ones. */
const MOST_AUTHORS = 6;
const FIRST_AUTHORS = 3;

export async function homeView(locale: Locale): Promise<HomeView> {
  const issues = await issueViews(locale);
  const site = await siteTitle(locale);
  const journals = [...Map.groupBy(issues, ({ journal }) => journal.text).values()].flatMap(
    (own) => (own[0] ? [{ name: own[0].journal, issues: own.length, rows: rowsOf(own) }] : []),
  );
  const [only] = journals;
  const issue = newestIssue(issues);
  const newest = (await allArticles()).slice(0, MOST_ARTICLES);
  return {
    locale,
    title: only && journals.length === 1 ? only.name : site,
    site,
    paths: { en: pathTo.home('en'), zh: pathTo.home('zh') },
    articles: await Promise.all(newest.map((record) => homeArticle(record, locale))),
    newest: issue && titledOnly(issue),
    journals,
    links: {
      authors: pathTo.authors(locale),
      journals: pathTo.journals(locale),
      feed: pathTo.feed(locale, 'atom'),
    },
  };
}

/** More issues than one looks over line by line. */
const MANY_ISSUES = 8;

function rowsOf(issues: readonly IssueView[]): HomeJournal['rows'] {
  const whole = ({ label, path }: IssueView) => ({ issues: [{ label, path }] });
  if (issues.length <= MANY_ISSUES) return issues.map(whole);
  return [...Map.groupBy(issues, ({ inVolume }) => inVolume?.volume)].flatMap(([volume, own]) =>
    volume === undefined
      ? own.map(whole)
      : [
          {
            volume,
            issues: own.map(({ inVolume, label, path }) => ({
              label: inVolume?.place ?? label,
              path,
            })),
          },
        ],
  );
}

async function homeArticle(record: ArticleRecord, locale: Locale): Promise<HomeArticle> {
  const { data } = record.entry;
  const { abstract } = await plainTextOf(record);
  const isLong = data.authors.length > MOST_AUTHORS;
  return {
    title: listedTitle(record, locale),
    journal: preferred(record.journal.name, locale),
    issue: { label: issueLabel(record, locale), path: pathTo.issue(locale, issueId(record)) },
    allAuthors: isLong ? data.authors.length : undefined,
    authors: data.authors.slice(0, isLong ? FIRST_AUTHORS : MOST_AUTHORS).map(({ name }) => {
      const language = name[locale] ? locale : otherLocale(locale);
      return { text: printedName(name[language] ?? {}), lang: languageTag[language] };
    }),
    path: pathTo.article(locale, record.slug),
    excerpt: { text: abstract[0] ?? '', lang: languageTag[data.language] },
    references: record.references.length,
  };
}

/** What has no title, and where to find what is not here, is told on the issue's own page. */
function titledOnly(issue: IssueView): IssueView {
  const sections = issue.sections.map(({ name, entries }) => ({
    name,
    entries: entries.filter(({ title }) => title).map((entry) => ({ ...entry, lookups: [] })),
  }));
  return { ...issue, sections };
}
