/** The pages of cited names as Astro makes them, each with its address, what it shows, and its key. */
import { locales } from '../i18n/index.ts';
import type { CitedKind } from './cited.ts';
import { citedViews } from './cited-view.ts';
import { pageKey } from './page-keys.ts';
import { localeParam } from './paths.ts';
import { sharedPage } from './shared-page.ts';

export async function citedPaths(kind: CitedKind) {
  const views = await Promise.all(locales.map((locale) => citedViews(kind, locale)));
  const paths = views.flat().map(async (view) => {
    const { locale, letter, title, note: description, paths } = view;
    const shared = await sharedPage(locale, { title, description, path: paths[locale] });
    return {
      params: { lang: localeParam(locale), letter: letter || undefined },
      props: { view, shared },
      cacheKey: await pageKey([view, shared]),
    };
  });
  return Promise.all(paths);
}
