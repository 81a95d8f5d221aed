/** The page of what is kept in the browser, in each language; none where nothing is kept. */
import { type Locale, languageTag, locales } from '../i18n/index.ts';
import { type OfflineWords, offlineWords } from '../i18n/offline.ts';
import { type Frame, frameFor } from './frame.ts';
import { pathTo } from './paths.ts';
import { siteTitle } from './site-title.ts';

export interface OfflineView {
  readonly locale: Locale;
  readonly frame: Frame;
  readonly title: string;
  readonly words: OfflineWords;
}

export async function offlineViews(): Promise<readonly OfflineView[]> {
  return import.meta.env.OFFLINE ? Promise.all(locales.map(offlineView)) : [];
}

async function offlineView(locale: Locale): Promise<OfflineView> {
  const words = offlineWords(languageTag[locale]);
  const name = await siteTitle(locale);
  const paths = { en: pathTo.offline('en'), zh: pathTo.offline('zh') };
  return {
    locale,
    // Whoever sees it has no network.
    frame: { ...(await frameFor(locale, name, paths)), counting: undefined },
    title: `${words.title} · ${name.text}`,
    words,
  };
}
