/** Every address of the site, in one place. All begin with the site's base path and end with a slash or a file name. */
import { CARD_FILE } from '../constants.ts';
import type { Locale } from '../i18n/index.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

function page(locale: Locale, path: string): string {
  return `${base}${locale === 'en' ? '' : `/${locale}`}/${path}`;
}

export const pathTo = {
  home: (locale: Locale) => page(locale, ''),
  search: (locale: Locale) => page(locale, 'search/'),
  article: (locale: Locale, slug: string) => page(locale, `articles/${slug}/`),
  references: (locale: Locale, slug: string) => page(locale, `articles/${slug}/references/`),
  issue: (locale: Locale, id: string) => page(locale, `issues/${id}/`),
  authors: (locale: Locale, letter = '') => page(locale, `authors/${letter && `${letter}/`}`),
  journals: (locale: Locale, letter = '') => page(locale, `journals/${letter && `${letter}/`}`),
  guide: (locale: Locale, slug = '') => page(locale, `guide/${slug && `${slug}/`}`),
  /** The picture of a page, beside it. */
  card: (path: string) => path + CARD_FILE,
  offline: (locale: Locale) => page(locale, 'offline/'),
  feed: (locale: Locale, format: string) => page(locale, `feed.${format}.xml`),
  /** A file that is the same in both languages. */
  file: (path: string) => `${base}/${path}`,
};

/** A path of the site as its file lies in `dist/`. */
export function inDist(path: string): string {
  return path.slice(base.length + 1);
}

/** The same address on the open web, for `canonical` and the like. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

/** Whether the site was told a public address (`SITE_URL`): without one, no page claims a place on the open web. */
export const isPublic = !/^(localhost|127\.|\[::1\])/.test(new URL(import.meta.env.SITE).hostname);

/** An address as a page's own head gives it: with its host only where that is a public one. */
export function address(path: string): string {
  return isPublic ? absolute(path) : path;
}

/** What `getStaticPaths` gives for the rest parameter in front of every route: nothing for English, `zh` for Chinese. */
export function localeParam(locale: Locale): string | undefined {
  return locale === 'en' ? undefined : locale;
}
