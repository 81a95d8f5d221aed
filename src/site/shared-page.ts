/** What is told of a page where its link is shared or listed. */
import { type Locale, openGraphLocale } from '../i18n/index.ts';
import { absolute, isPublic } from './paths.ts';
import { siteTitle } from './site-title.ts';

export interface SharedPage {
  readonly title: string;
  /** As long as it is: result lists get its beginning. */
  readonly description: string;
  readonly type: 'website' | 'article';
  /** `en_US` */
  readonly locale: string;
  readonly siteName?: string | undefined;
  /** Public addresses; none where the site was told none. */
  readonly url?: string | undefined;
  readonly card?: { readonly url: string; readonly alt: string } | undefined;
}

interface Told {
  readonly title: string;
  readonly description?: string | undefined;
  readonly path: string;
  readonly type?: SharedPage['type'];
  /** Path of its picture, and what that shows. */
  readonly card?: { readonly path: string; readonly alt: string };
}

export async function sharedPage(locale: Locale, told: Told): Promise<SharedPage> {
  return {
    title: told.title,
    description: told.description ?? told.title,
    type: told.type ?? 'website',
    locale: openGraphLocale[locale],
    siteName: (await siteTitle(locale)).text,
    url: isPublic ? absolute(told.path) : undefined,
    card: told.card && { url: absolute(told.card.path), alt: told.card.alt },
  };
}
