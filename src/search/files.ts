/** THE FILES OF THE SEARCH INDEX beside Pagefind's own, named for the indexer and the browser alike. */

import type { FacetField } from './facts.ts';

/** What the pages of the site hand to the indexer, below the build's folder; taken away once it is read. */
export const RECORDS_FILE = 'search/records.json';

/** Below the folder of the index. */
export const HOMOPHONES_FILE = 'homophones.json';
/** Titles of the values of the column `article`, in each language known, one a line. */
export const ARTICLE_TITLES_FILE = 'facts/titles.json';

/** A column of facts. */
export function factsFile(field: FacetField): string {
  return `facts/${field}.json`;
}

/** Records to a file of what is shown of them. */
const SHOWN_TOGETHER = 8;

/** What is shown of a record, and its place in that file. */
export function shownPlace(row: number): { file: string; at: number } {
  return { file: `shown/${Math.floor(row / SHOWN_TOGETHER)}.json`, at: row % SHOWN_TOGETHER };
}

/** The folder of a shard: of the first, the index's own. */
export function shardFolder(shard: number): string {
  return shard === 0 ? '' : `${shard}/`;
}

/** Words that begin with one letter. Letters outside a–z stand as their code. */
export function wordsFile(letter: string): string {
  const name = /^[a-z]$/.test(letter) ? letter : (letter.codePointAt(0) ?? 0).toString(16);
  return `words/${name}.json`;
}
