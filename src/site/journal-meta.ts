/** What machines are told of an article's journal. */
import type { Journal } from '../bibliography/index.ts';
import { type Locale, languageTag } from '../i18n/index.ts';
import { abbreviationsOf } from './journal-name.ts';
import { preferred, runsOf } from './localized.ts';

/** Its names and its publisher, for a page in a language, and everything that is the same in each. */
export function journalMeta(journal: Journal, language: Locale) {
  const [name = { text: '', lang: languageTag[language] }, ...otherJournals] = runsOf(
    journal.name,
    language,
  );
  return {
    journal: name,
    otherJournals,
    abbreviations: abbreviationsOf(journal.abbreviation, language),
    publisher: journal.publisher && preferred(journal.publisher, language),
    journalFacts: journal,
  };
}
