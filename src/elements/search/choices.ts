/** The facets of the search page: popovers to choose in, and what was chosen as buttons that take it away. */
import type { ElementWords } from '../../i18n/elements.ts';
import type { SearchWords } from '../../i18n/search.ts';
import { alternatives } from '../alternatives.ts';
import { h, langOf } from '../dom.ts';
import { fillFacet } from '../list/facets.ts';
import { type FacetName, facetNames, hasChoices, type SearchState, toggleChoice } from './state.ts';

/** Longer lists are chosen from by typing. */
const MOST_VALUES = 60;

export type Counts = ReadonlyMap<string, number>;

/** Fills a facet's popover: chosen values first, then the most frequent. */
export function fillChoices(
  root: ParentNode,
  name: FacetName,
  counts: Counts,
  chosen: readonly string[],
  nameOf: (value: string) => string,
  isMeant: (name: string) => boolean,
): void {
  const panel = root.querySelector<HTMLElement>(`[data-facet="${name}"]`);
  if (!panel) return;
  const all = new Map([...chosen.map((value) => [value, 0] as const), ...counts]);
  const values = [...all].map(([value, count]) => ({ value, count }));
  const order = name === 'year' ? byValue : byCount;
  const first = values.filter(({ value }) => chosen.includes(value));
  const rest = values.filter(({ value }) => !chosen.includes(value)).toSorted(order);
  const meant = [...first, ...rest].filter(({ value }) => isMeant(nameOf(value)));
  fillFacet(panel, meant.slice(0, MOST_VALUES), chosen, nameOf);
  const button = root.querySelector<HTMLButtonElement>(`[popovertarget="${panel.id}"]`);
  if (button && !panel.matches(':popover-open')) button.disabled = values.length === 0;
}

function byCount(a: { count: number }, b: { count: number }): number {
  return b.count - a.count;
}

function byValue(a: { value: string }, b: { value: string }): number {
  return a.value < b.value ? 1 : -1;
}

/** One button for each value chosen, and one for all of them. */
export function fillChips(
  place: HTMLElement,
  fallback: HTMLElement,
  state: SearchState,
  nameOf: (name: FacetName, value: string) => string,
  words: SearchWords & ElementWords,
  change: (next: SearchState) => void,
): void {
  const chip = (name: FacetName, value: string) => {
    const text = nameOf(name, value);
    const onclick = () => change(toggleChoice(state, name, value));
    const content = [h('span', { lang: langOf(text) }, text), h('i', { ariaHidden: 'true' }, '×')];
    const ariaLabel = words.clear(text);
    return h('button', { type: 'button', className: 'chip', onclick, ariaLabel }, ...content);
  };
  const chips = facetNames.flatMap((name) => {
    const values = state.chosen[name].map((value) => chip(name, value));
    return alternatives(values, words.or);
  });
  const none = { author: [], journal: [], year: [], type: [], article: [] };
  const onclick = () => change({ ...state, chosen: none });
  const all = h('button', { type: 'button', className: 'quiet', onclick }, words.clearAll);
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(...(hasChoices(state) ? [...chips, all] : []));
  // Whoever took one away by keyboard goes on from the next, or from how many there are now.
  if (hadFocus) (place.querySelector('button') ?? fallback).focus();
}
