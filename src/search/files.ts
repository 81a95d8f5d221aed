/** THE FILES OF THE SEARCH INDEX beside Pagefind's own, named for the indexer and the browser alike. */

import type { ColumnName } from './facts.ts';

/** Where the pages of the site hand their records to the indexer, below the base; no file of the build. */
export const RECORDS_FILE = 'search/records.ndjson';

/** Below the folder of the index: how the characters are read that are found by their sound. */
export const SOUNDS_FILE = 'sounds.json';
/** How those and all common characters are read. */
export const HOMOPHONES_FILE = 'homophones.json';
/** Titles of the values of the column `article`, in each language known, one a line. */
export const ARTICLE_TITLES_FILE = 'facts/titles.json';

/** Which rows are one work: see `works.ts`. */
export const WORKS_FILE = 'facts/works.json';

/** A column of facts. */
export function factsFile(field: ColumnName): string {
  return `facts/${field}.json`;
}

/** Records to a file of what is shown of them. */
const SHOWN_TOGETHER = 8;

/** What is shown of a record, and its place in that file. */
export function shownPlace(row: number): { file: string; at: number } {
  return { file: `shown/${Math.floor(row / SHOWN_TOGETHER)}.json`, at: row % SHOWN_TOGETHER };
}

/** The text of an article, in passages. */
export function bodyFile(row: number): string {
  return `bodies/${row}.json`;
}

/** The folder of a part: of the first, the index's own. */
export function partFolder(part: number): string {
  return part === 0 ? '' : `${part}/`;
}

/** Words that begin with a letter from a to z, each letter by itself, or with any other. */
export const WORD_GROUPS = [...'abcdefghijklmnopqrstuvwxyz', 'other'] as const;

/** The group of a word. */
export function wordGroup(word: string): string {
  const [letter = ''] = word;
  return /^[a-z]$/.test(letter) ? letter : 'other';
}

/** The words of a group: there is a file for every group, so that none is asked for in vain. */
export function wordsFile(group: string): string {
  return `words/${group}.json`;
}
