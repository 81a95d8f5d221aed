/** What the first page shows: the journals, the newest issue, every issue. */
import type { Locale } from '../i18n/index.ts';
import { allArticles } from './content.ts';
import { type IssueView, issueViews } from './issue-view.ts';
import { preferred, type Run } from './localized.ts';
import { pathTo } from './paths.ts';

export interface HomeView {
  readonly locale: Locale;
  /** The journal's name; of several journals, all their names. */
  readonly title: Run;
  readonly paths: Readonly<Record<Locale, string>>;
  readonly newest?: IssueView | undefined;
  readonly issues: readonly IssueView[];
}

export async function homeView(locale: Locale): Promise<HomeView> {
  const articles = await allArticles();
  const issues = await issueViews(locale);
  const names = [...new Set(articles.map(({ journal }) => preferred(journal.name, locale).text))];
  const lang = articles[0] ? preferred(articles[0].journal.name, locale).lang : locale;
  return {
    locale,
    title: { text: names.join(' · ') || 'Research reader', lang },
    paths: { en: pathTo.home('en'), zh: pathTo.home('zh') },
    newest: issues[0],
    issues,
  };
}
