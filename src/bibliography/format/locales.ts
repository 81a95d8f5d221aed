/** The locales that entries are printed under: each in its own language where there is a word for "et al." in it. */

/** Languages whose entries have terms of their own; every other prints as English, as Latin script lists do. */
const localeOfLanguage: Readonly<Record<string, string>> = {
  zh: 'zh-CN',
  ja: 'ja-JP',
  ko: 'ko-KR',
  ru: 'ru-RU',
};

/**
 * The CSL locale an entry of this language (BCP 47) is printed under; `english` is the style's own kind.
 * Without that locale's file, Japanese and Korean print as Chinese, Russian as English.
 */
export function localeFor(
  language: string,
  known: Readonly<Record<string, string>>,
  english = 'en-US',
): string {
  const [primary = ''] = language.toLowerCase().split('-');
  const wanted = localeOfLanguage[primary];
  if (wanted === 'zh-CN' || (wanted !== undefined && wanted in known)) return wanted;
  if (wanted === undefined || primary === 'ru') return english in known ? english : 'en-US';
  return 'zh-CN';
}

/** Locale texts by tag, of those among texts of styles: `locales-zh-CN.xml` holds `zh-CN`. */
export function localeFiles(texts: Readonly<Record<string, string>>): Record<string, string> {
  const locales = Object.entries(texts).flatMap(([file, text]) => {
    const tag = /^locales-([\w-]+)\.xml$/u.exec(file)?.[1];
    return tag === undefined ? [] : [[tag, text] as const];
  });
  return Object.fromEntries(locales);
}
