/** THE FILES OF THE SEARCH INDEX beside Pagefind's own, named for the indexer and the browser alike. */

/** What the pages of the site hand to the indexer, below the build's folder; taken away once it is read. */
export const RECORDS_FILE = 'search/records.json';

/** Below the folder of the index. */
export const FACTS_FILE = 'facts.json';
export const HOMOPHONES_FILE = 'homophones.json';

/** Words that begin with one letter. Letters outside a–z stand as their code. */
export function wordsFile(letter: string): string {
  const name = /^[a-z]$/.test(letter) ? letter : (letter.codePointAt(0) ?? 0).toString(16);
  return `words/${name}.json`;
}
