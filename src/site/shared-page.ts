/** What is told of a page where its link is shared or listed. */
import { type Locale, openGraphLocale } from '../i18n/index.ts';
import { pictureOf } from './card-view.ts';
import { siteCard } from './cards.ts';
import { absolute, address, isPublic, pathTo } from './paths.ts';
import { siteTitle } from './site-title.ts';

export interface SharedPage {
  readonly title: string;
  /** As long as it is: result lists get its beginning. Empty where there is nothing to say. */
  readonly description: string;
  readonly type: 'website' | 'article';
  /** `en_US` */
  readonly locale: string;
  readonly siteName?: string | undefined;
  /** Public addresses; none where the site was told none. */
  readonly url?: string | undefined;
  readonly card: Omit<SharedPicture, 'path'> & { readonly url: string };
}

/** A page's picture: its path, what it shows, and its size in pixels. */
export interface SharedPicture {
  readonly path: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

interface Told {
  readonly title: string;
  /** The title, where none is given. */
  readonly description?: string | undefined;
  readonly path: string;
  readonly type?: SharedPage['type'];
  /** The site's, where a page has none of its own. */
  readonly card?: SharedPicture;
}

export async function sharedPage(locale: Locale, told: Told): Promise<SharedPage> {
  const card = told.card ?? pictureOf(pathTo.home(locale), await siteCard(locale));
  return {
    title: told.title,
    description: told.description ?? told.title,
    type: told.type ?? 'website',
    locale: openGraphLocale[locale],
    siteName: (await siteTitle(locale)).text,
    url: isPublic ? absolute(told.path) : undefined,
    card: { ...card, url: address(card.path) },
  };
}
