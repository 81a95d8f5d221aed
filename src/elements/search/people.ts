/** Authors to choose among: those of the results shown, or those meant by what is typed. No page loads everyone's names. */
import type { OpenSearch } from './open.ts';
import type { FacetName, SearchState } from './state.ts';

const MOST_NAMES = 15;
/** So many of the records found are looked through for their authors: for those that are typed, and for the first. */
const [MOST_RECORDS, FIRST_RECORDS] = [60, 20];

/** Names, with how many of the records found each has, as if none were chosen; the chosen among them. */
export async function peopleOffered(
  opened: OpenSearch,
  { q, chosen }: SearchState,
  typed: string,
): Promise<Map<string, number>> {
  const { searcher, client } = opened;
  const others = { ...chosen, author: [] };
  const words = typed ? typed.split(/\s+/).map((word) => `author:${word}`) : [];
  const { ids } = await searcher.search([q, ...words].join(' '), others);
  const results = await searcher.results(ids.slice(0, typed ? MOST_RECORDS : FIRST_RECORDS));
  const sounds = client.needsSounds(typed) ? await searcher.sounds() : undefined;
  const isMeant = (name: string) => !typed || client.isMeant(typed, name, sounds);
  const found = results.flatMap(({ authors }) => authors.filter(isMeant));
  const names = [...new Set([...chosen.author, ...found])].slice(0, MOST_NAMES);
  const counts = await searcher.authorCounts(q, chosen, names);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** Whether a value of a facet is meant by what is typed there. */
export async function meanings(
  { searcher, client }: OpenSearch,
  typed: Partial<Record<FacetName, string>>,
): Promise<(facet: FacetName, name: string) => boolean> {
  const needsSounds = Object.values(typed).some((words) => client.needsSounds(words));
  const sounds = needsSounds ? await searcher.homophones().catch(() => undefined) : undefined;
  return (facet, name) => !typed[facet] || client.isMeant(typed[facet], name, sounds);
}
