/** The languages of the interface: English at the root, Chinese under `/zh/`. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tag for the `lang` attribute of text in an interface language. */
export const languageTag = { en: 'en', zh: 'zh-CN' } as const satisfies Record<Locale, string>;

/** Open Graph wants an underscore and a territory. */
export const openGraphLocale = { en: 'en_US', zh: 'zh_CN' } as const satisfies Record<
  Locale,
  string
>;

/** The other language, for the switch in the header. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}

/** What stands between two names in a row, by the language of the names. */
export function nameSeparator(lang: string): string {
  return lang.startsWith('zh') ? '，' : ', ';
}
