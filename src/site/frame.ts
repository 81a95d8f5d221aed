/** What surrounds a page: brand, language switch, search form, their words. */
import {
  type Locale,
  languageTag,
  locales,
  otherLocale,
  type Words,
  wordsIn,
} from '../i18n/index.ts';
import { type Counting, countingOf } from './counting.ts';
import type { Run } from './localized.ts';
import { absolute, isPublic, pathTo } from './paths.ts';

export interface Frame {
  readonly words: Words;
  readonly brand: Run;
  /** The page's own, for paper; where no public one is known, none. */
  readonly address: string | undefined;
  readonly home: string;
  readonly search: string;
  readonly guide: string;
  readonly icon: string;
  readonly counting?: Counting | undefined;
  readonly switchTo: { readonly label: string; readonly lang: string; readonly path: string };
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
}

/** The frame of a page that exists in both languages at the given paths. */
export async function frameFor(
  locale: Locale,
  brand: Run,
  paths: Readonly<Record<Locale, string>>,
): Promise<Frame> {
  const other = otherLocale(locale);
  return {
    words: wordsIn(locale),
    brand,
    address: isPublic ? absolute(paths[locale]) : undefined,
    home: pathTo.home(locale),
    search: pathTo.search(locale),
    guide: pathTo.guide(locale),
    icon: pathTo.file('favicon.svg'),
    counting: await countingOf(paths[locale]),
    switchTo: {
      label: wordsIn(other).languageName,
      lang: languageTag[other],
      path: paths[other],
    },
    // Crawlers want whole addresses; where no public one is known, nobody crawls.
    alternates: isPublic
      ? locales.map((each) => ({ lang: languageTag[each], href: absolute(paths[each]) }))
      : [],
  };
}
