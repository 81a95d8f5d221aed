/** Every page that search engines may list. The references pages are not among them: an article is one address. */
import { type Locale, languageTag, locales } from '../i18n/index.ts';
import { allArticles } from './content.ts';
import { guideSlugs } from './guide-view.ts';
import { issueViews } from './issue-view.ts';
import { absolute, pathTo } from './paths.ts';

/** One page in each language: absolute addresses. */
export type Twins = readonly { readonly lang: string; readonly url: string }[];

export async function allPages(): Promise<readonly Twins[]> {
  const articles = await allArticles();
  const issues = await issueViews('en');
  return [
    twins(pathTo.home),
    ...issues.map(({ paths }) => twins((locale) => paths[locale])),
    ...articles.map(({ slug }) => twins((locale) => pathTo.article(locale, slug))),
    twins((locale) => pathTo.authors(locale)),
    twins((locale) => pathTo.journals(locale)),
    twins((locale) => pathTo.guide(locale)),
    ...(await guideSlugs()).map((slug) => twins((locale) => pathTo.guide(locale, slug))),
  ];
}

function twins(path: (locale: Locale) => string): Twins {
  return locales.map((locale) => ({ lang: languageTag[locale], url: absolute(path(locale)) }));
}
