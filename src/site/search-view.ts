/** The search page in each language. */
import { exportFormats } from '../bibliography/index.ts';
import { SEARCH_INDEX_FOLDER } from '../constants.ts';
import { type Locale, locales } from '../i18n/index.ts';
import { searchWords } from '../i18n/search.ts';
import { type Frame, frameFor } from './frame.ts';
import { homeView } from './home-view.ts';
import { pathTo } from './paths.ts';

export interface SearchPageView {
  readonly locale: Locale;
  readonly frame: Frame;
  readonly title: string;
  readonly formats: readonly (typeof exportFormats)[keyof typeof exportFormats][];
  readonly links: {
    readonly search: string;
    /** The script of the search index, written after the build. */
    readonly index: string;
    readonly authors: string;
    readonly journals: string;
  };
}

export async function searchViews(): Promise<readonly SearchPageView[]> {
  const paths = { en: pathTo.search('en'), zh: pathTo.search('zh') };
  const homes = await Promise.all(locales.map(homeView));
  const views = homes.map(async ({ locale, title }) => ({
    locale,
    frame: await frameFor(locale, title, paths),
    title: `${searchWords(locale).title} · ${title.text}`,
    formats: Object.values(exportFormats),
    links: {
      search: pathTo.search(locale),
      index: pathTo.file(`${SEARCH_INDEX_FOLDER}/pagefind.js`),
      authors: pathTo.authors(locale),
      journals: pathTo.journals(locale),
    },
  }));
  return Promise.all(views);
}
