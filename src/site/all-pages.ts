/**
 * Every page that search engines may list. The references pages are not among them: an article is one address.
 * When a page last changed is not said: content knows when an article appeared, not when its page did.
 */
import { type Locale, languageTag, locales } from '../i18n/index.ts';
import { citedViews } from './cited-view.ts';
import { allArticles } from './content.ts';
import { guideSlugs } from './guide-view.ts';
import { issueViews } from './issue-view.ts';
import { absolute, pathTo } from './paths.ts';

/** One page in each language: absolute addresses. */
export type Twins = readonly { readonly lang: string; readonly url: string }[];

export async function allPages(): Promise<readonly Twins[]> {
  const articles = await allArticles();
  const issues = await issueViews('en');
  const [authors, journals] = [
    await citedViews('authors', 'en'),
    await citedViews('journals', 'en'),
  ];
  return [
    twins(pathTo.home),
    ...issues.map(({ paths }) => twins((locale) => paths[locale])),
    ...articles.map(({ slug }) => twins((locale) => pathTo.article(locale, slug))),
    twins(pathTo.search),
    ...[...authors, ...journals].map(({ paths }) => twins((locale) => paths[locale])),
    twins((locale) => pathTo.guide(locale)),
    ...(await guideSlugs()).map((slug) => twins((locale) => pathTo.guide(locale, slug))),
  ];
}

function twins(path: (locale: Locale) => string): Twins {
  return locales.map((locale) => ({ lang: languageTag[locale], url: absolute(path(locale)) }));
}
