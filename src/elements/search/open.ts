/** Opens the site's search when a reader first wants it, and says in words why it can't. */
import { SEARCH_INDEX_FOLDER } from '../../constants.ts';
import type { SearchWords } from '../../i18n/search.ts';
import type { Searcher } from '../../search/client.ts';
import { base } from '../base.ts';

export type Client = typeof import('../../search/client.ts');

export interface OpenSearch {
  readonly client: Client;
  readonly searcher: Searcher;
}

/** Loads the client and the index; both are kept, and a failure is tried again the next time. */
export async function open(): Promise<OpenSearch> {
  // The index's script asks for all that an answer needs: it comes beside the client, which tells whether it came.
  const script = `${base}${SEARCH_INDEX_FOLDER}/pagefind.js`;
  import(/* @vite-ignore */ script).catch(() => {});
  const client = await import('../../search/client.ts');
  return { client, searcher: await client.openSearch(base) };
}

/** Why there is no answer, and what works all the same. */
export function sentenceFor(error: unknown, words: SearchWords): string {
  const trouble = error instanceof Error && 'trouble' in error ? error.trouble : '';
  const reason =
    trouble === 'blocked'
      ? words.blocked
      : trouble === 'offline' || !navigator.onLine
        ? words.offline
        : words.unavailable;
  return `${reason} ${words.instead}`;
}

/** The page of a result, in the language of the page one is on. */
export function addressOf(path: string, lang: string): string {
  return `${base}${lang.startsWith('zh') ? 'zh/' : ''}${path}`;
}
