/** Names that a journal goes by: in full in each language, and cut short. */
import type { Journal, Reference } from '../bibliography/index.ts';
import type { Locale } from '../i18n/index.ts';
import { preferred, type Run, runsOf } from './localized.ts';

/** The journal's abbreviation in the language its name is told in: in another one it would be of another name. */
export function abbreviatedName(
  { name, abbreviation }: Journal,
  locale: Locale,
): string | undefined {
  const { lang } = preferred(name, locale);
  return abbreviationsOf(abbreviation, locale).find((run) => run.lang === lang)?.text;
}

/** The abbreviation in each language there is one in. */
export function abbreviationsOf(
  abbreviation: Journal['abbreviation'],
  locale: Locale,
): readonly Run[] {
  return abbreviation ? runsOf(abbreviation, locale) : [];
}

/** Every name that a citation may call the journal by. */
export function journalNames({ name, abbreviation }: Journal): readonly string[] {
  return [...Object.values(name), ...Object.values(abbreviation ?? {})].filter(
    (each) => each !== undefined,
  );
}

/** Whether a reference was printed in a journal, under any of the journal's names; capitals do not matter. */
export function isInJournal(reference: Reference, journal: Journal): boolean {
  const title = reference['container-title']?.toLowerCase();
  return journalNames(journal).some((name) => name.toLowerCase() === title);
}
