/** What each engine of the search bench offers in its page. */
declare global {
  /** Places of the references found, in the order of the list. */
  var ask: (query: string) => Promise<readonly number[]>;
  /** Loads what a reader sees of the first results. */
  var show: (places: readonly number[]) => Promise<unknown>;
}

/** A reference as plain text, for engines that are given no more. */
export interface Plain {
  readonly id: number;
  readonly title: string;
  readonly authors: string;
  readonly journal: string;
  readonly year: string;
}

export const LIST_FILE = 'list.json';
export const MINISEARCH_FILE = 'minisearch.json';

export async function fetchList(): Promise<Plain[]> {
  return (await fetch(LIST_FILE)).json();
}
