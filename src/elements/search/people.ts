/** Authors to choose among: those of the results shown, or those meant by what is typed. No page loads everyone's names. */
import type { Answer, Result } from '../../search/client.ts';
import type { OpenSearch } from './open.ts';
import type { FacetName, SearchState } from './state.ts';

const MOST_NAMES = 15;
/** Among the authors of so many of the records found, a name that is typed is looked for. */
const MOST_RECORDS = 60;

/** Names, with how many of the records found each has; the chosen among them. */
export async function peopleOffered(
  opened: OpenSearch,
  state: SearchState,
  typed: string,
  ids: Answer['ids'],
  results: readonly Result[],
): Promise<Map<string, number>> {
  const found = typed
    ? await peopleMeant(opened, state, typed)
    : results.flatMap(({ authors }) => authors);
  const names = new Set([...state.chosen.author, ...found]);
  const counts = await opened.searcher.authorCounts(ids, [...names].slice(0, MOST_NAMES));
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** The names that are typed so, of authors of what was found. */
async function peopleMeant(
  { searcher, client }: OpenSearch,
  state: SearchState,
  typed: string,
): Promise<string[]> {
  const words = typed.split(/\s+/).map((word) => `author:${word}`);
  const { ids } = await searcher.search([state.q, ...words].join(' '), state.chosen);
  const results = await searcher.results(ids.slice(0, MOST_RECORDS));
  const sounds = client.needsSounds(typed) ? await searcher.sounds() : undefined;
  return results.flatMap(({ authors }) =>
    authors.filter((name) => client.isMeant(typed, name, sounds)),
  );
}

/** Whether a value of a facet is meant by what is typed there. */
export async function meanings(
  { searcher, client }: OpenSearch,
  typed: Partial<Record<FacetName, string>>,
): Promise<(facet: FacetName, name: string) => boolean> {
  const needsSounds = Object.values(typed).some((words) => client.needsSounds(words));
  const sounds = needsSounds ? await searcher.sounds().catch(() => undefined) : undefined;
  return (facet, name) => !typed[facet] || client.isMeant(typed[facet], name, sounds);
}
