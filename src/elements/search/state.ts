/** What a reader asked of the search page, in its address and back. Pure. */

export const facetNames = ['author', 'journal', 'year', 'type', 'article'] as const;
export type FacetName = (typeof facetNames)[number];

export interface SearchState {
  readonly q: string;
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
}

export function readSearch(search: string): SearchState {
  const params = new URLSearchParams(search);
  const [author, journal, year, type, article] = facetNames.map((name) => params.getAll(name));
  return {
    q: params.get('q') ?? '',
    chosen: {
      author: author ?? [],
      journal: journal ?? [],
      year: year ?? [],
      type: type ?? [],
      article: article ?? [],
    },
  };
}

/** `?q=…&author=…&year=2021`; '' where nothing was asked. */
export function writeSearch({ q, chosen }: SearchState): string {
  const params = new URLSearchParams();
  if (q.trim()) params.set('q', q.trim());
  for (const name of facetNames) for (const value of chosen[name]) params.append(name, value);
  const query = params.toString();
  return query && `?${query}`;
}

/** A value chosen that was not, or the other way round. */
export function toggleChoice(state: SearchState, name: FacetName, value: string): SearchState {
  const values = state.chosen[name];
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  return { ...state, chosen: { ...state.chosen, [name]: next } };
}

export function hasChoices({ chosen }: SearchState): boolean {
  return facetNames.some((name) => chosen[name].length > 0);
}
