/** What a reader asked of a list of references, in the address of the page and back. Pure. */
import { LIST_GROUPS, LIST_SORTS } from '../../constants.ts';

export type ListSort = (typeof LIST_SORTS)[number];
export type ListGroup = (typeof LIST_GROUPS)[number];

/** The facets whose values are names, each also the name of its parameter. */
export const facetNames = ['author', 'journal', 'type'] as const;
export type FacetName = (typeof facetNames)[number];

export interface YearRange {
  readonly from: number;
  readonly to: number;
}

export interface ListState {
  readonly q: string;
  readonly author: readonly string[];
  readonly journal: readonly string[];
  readonly type: readonly string[];
  readonly year?: YearRange | undefined;
  /** Numbers of the references picked out; all where empty. */
  readonly only: readonly number[];
  readonly sort: ListSort;
  readonly group: ListGroup;
  /** Id of a citation style; '' is the page's own. */
  readonly style: string;
}

export const emptyState: ListState = {
  q: '',
  author: [],
  journal: [],
  type: [],
  only: [],
  sort: 'number',
  group: 'none',
  style: '',
};

/** Reads `?q=…&author=…&year=2019-2021&only=3+12&sort=year`. Anything it does not know is left alone. */
export function readState(search: string): ListState {
  const params = new URLSearchParams(search);
  return {
    q: params.get('q') ?? '',
    author: params.getAll('author'),
    journal: params.getAll('journal'),
    type: params.getAll('type'),
    year: readYears(params.get('year') ?? ''),
    only: (params.get('only') ?? '').split(/\D+/).map(Number).filter(Boolean),
    sort: oneOf(LIST_SORTS, params.get('sort')),
    group: oneOf(LIST_GROUPS, params.get('group')),
    style: params.get('style') ?? '',
  };
}

/** The state as a query string, after what else the address already said; '' when there is nothing to say. */
export function writeState(state: ListState, search = ''): string {
  const params = new URLSearchParams(search);
  for (const name of ['q', ...facetNames, 'year', 'only', 'sort', 'group', 'style'])
    params.delete(name);
  if (state.q.trim()) params.set('q', state.q);
  for (const name of facetNames) for (const value of state[name]) params.append(name, value);
  if (state.year) params.set('year', writeYears(state.year));
  if (state.only.length > 0) params.set('only', state.only.join(' '));
  if (state.sort !== emptyState.sort) params.set('sort', state.sort);
  if (state.group !== emptyState.group) params.set('group', state.group);
  if (state.style) params.set('style', state.style);
  const query = params.toString();
  return query && `?${query}`;
}

/** `2020` or `2019-2021`, in either order; anything else is no range. */
export function readYears(text: string): YearRange | undefined {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text.trim());
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

export function writeYears({ from, to }: YearRange): string {
  return from === to ? `${from}` : `${from}-${to}`;
}

/** Whether anything narrows the list. */
export function isFiltered(state: ListState): boolean {
  return (
    Boolean(state.q.trim() || state.year) ||
    [...facetNames, 'only' as const].some((name) => state[name].length > 0)
  );
}

/** The state with nothing that narrows the list; order, groups and style stay. */
export function withoutFilters({ sort, group, style }: ListState): ListState {
  return { ...emptyState, sort, group, style };
}

/** The state with one value of a facet turned on or off. */
export function toggle(state: ListState, name: FacetName, value: string): ListState {
  const values = state[name].includes(value)
    ? state[name].filter((each) => each !== value)
    : [...state[name], value];
  return { ...state, [name]: values };
}

function oneOf<T extends string>(values: readonly [T, ...T[]], value: string | null): T {
  return values.find((each) => each === value) ?? values[0];
}
