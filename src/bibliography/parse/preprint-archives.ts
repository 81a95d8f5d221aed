/** Servers of preprints, by which programs that have no type for a preprint let it be known. */

const ARCHIVES = /^\{?(?:arxiv|chinaxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|ssrn)\}?$/iu;

/** Whether a text, in braces of TeX or not, names a server of preprints. */
export function isPreprintArchive(text: string): boolean {
  return ARCHIVES.test(text);
}
