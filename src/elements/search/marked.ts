/** Texts of results with what a query matched in `<mark>`. */
import type { Result, Unprinted } from '../../search/client.ts';
import { h, langOf, markRanges } from '../dom.ts';
import type { OpenSearch } from './open.ts';

/** What a query marks of results. */
export interface Marks {
  /** A text printed of a result, marked; with no title, a field of it that is not. */
  of(text: string, result: Pick<Result, 'authors' | 'journal' | 'title'>): (Node | string)[];
  /** What of the query stands in none of the texts printed of a result, and where else it does. */
  beyond(result: Result, printed: readonly string[]): Unprinted;
}

/** Marks the texts of results; characters typed by their sound need a table, which is loaded then. */
export async function marker({ client, searcher }: OpenSearch, query: string): Promise<Marks> {
  const sounds = client.needsSounds(query)
    ? await searcher.sounds().catch(() => undefined)
    : undefined;
  return {
    of: (text, { authors, journal, title }) => {
      const shown = { text, names: authors, journal, title };
      return markRanges(text, client.highlight(query, shown, sounds));
    },
    beyond: (result, printed) => client.unprinted(query, result, printed, sounds),
  };
}

/** Fields of a result that are not printed and hold what was asked, in one line. */
export function fieldNodes({ fields }: Unprinted, result: Result, marks: Marks): (Node | string)[] {
  return fields.flatMap((field, at) => {
    const marked = marks.of(field, { ...result, title: '' });
    const node = h('span', { lang: langOf(field) }, ...marked);
    return at > 0 ? [' · ', node] : [node];
  });
}
