import { type Locale, languageTag } from '../i18n/index.ts';
import { allArticles, siteSettings } from './content.ts';
import { preferred, type Run } from './localized.ts';
import { oncePerBuild } from './once.ts';

/** The site's name in a language: its own, else the names of its journals. */
export const siteTitle = oncePerBuild(async (locale: Locale): Promise<Run> => {
  const { title } = await siteSettings();
  return title ? preferred(title, locale) : journalNames(locale);
});

/** The names of its journals in a language, each once. */
export async function journalNames(locale: Locale): Promise<Run> {
  const names = (await allArticles()).map(({ journal }) => preferred(journal.name, locale));
  const different = [...new Set(names.map(({ text }) => text))];
  return { text: different.join(' · '), lang: names[0]?.lang ?? languageTag[locale] };
}
