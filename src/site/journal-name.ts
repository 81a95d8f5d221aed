import type { Journal, Reference } from '../bibliography/index.ts';

/** Whether a reference was printed in a journal, under any of the journal's names; capitals do not matter. */
export function isInJournal(reference: Reference, journal: Journal): boolean {
  const title = reference['container-title']?.toLowerCase();
  return Object.values(journal.name).some((name) => name?.toLowerCase() === title);
}
