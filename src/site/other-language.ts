/** What the journal printed of an article in the language that its page is not in, beside title and abstract. */
import { type Locale, languageTag, otherLocale, wordsIn } from '../i18n/index.ts';
import type { ArticleRecord } from './content.ts';
import { printedName } from './localized.ts';

export interface OtherLanguage {
  /** `In Chinese`, in the page's language. */
  readonly label: string;
  readonly lang: string;
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
  readonly keywords: readonly string[];
}

/** None where nothing is known in both languages: what the page shows already is not shown twice. */
export function otherLanguageOf(record: ArticleRecord, locale: Locale): OtherLanguage | undefined {
  const { data } = record.entry;
  const other = otherLocale(locale);
  const authors = data.authors.flatMap(({ name }) => (name[locale] && name[other]) ?? []);
  const affiliations = data.affiliations.flatMap((each) => (each[locale] && each[other]) || []);
  const keywords = (data.keywords[locale] && data.keywords[other]) ?? [];
  if (authors.length + affiliations.length + keywords.length === 0) return undefined;
  return {
    label: wordsIn(locale).inOtherLanguage[other],
    lang: languageTag[other],
    authors: authors.map(printedName),
    affiliations,
    keywords,
  };
}
