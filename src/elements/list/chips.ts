/** What narrows the list, each with a button that takes it away, and one that takes all away. */
import type { ElementWords } from '../../i18n/elements.ts';
import { alternatives } from '../alternatives.ts';
import { h, langOf } from '../dom.ts';
import {
  facetNames,
  isFiltered,
  type ListState,
  toggle,
  withoutFilters,
  writeYears,
} from './state.ts';

export function fillChips(
  place: HTMLElement,
  state: ListState,
  nameOf: (value: string) => string,
  words: ElementWords,
  change: (state: ListState) => void,
  fallback: HTMLElement,
): void {
  const chip = (text: string, next: ListState) => {
    const onclick = () => change(next);
    const ariaLabel = words.clear(text);
    const name = h('span', { lang: langOf(text) }, text);
    const cross = h('i', { ariaHidden: 'true' }, '×');
    return h('button', { type: 'button', className: 'chip', onclick, ariaLabel }, name, cross);
  };
  const chips = facetNames.flatMap((name) => {
    const values = state[name].map((value) => chip(nameOf(value), toggle(state, name, value)));
    return alternatives(values, words.or);
  });
  if (state.year) chips.push(chip(writeYears(state.year), { ...state, year: undefined }));
  const { only } = state;
  if (only.length > 0) chips.push(chip(words.onlyPicked(only.length), { ...state, only: [] }));
  if (state.q.trim()) chips.push(chip(`“${state.q.trim()}”`, { ...state, q: '' }));
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(...chips, ...(isFiltered(state) ? [clearAll(state, words, change)] : []));
  // Whoever took one away by keyboard goes on from the next, or from what is left of the list.
  if (hadFocus) (place.querySelector('button') ?? fallback).focus();
}

function clearAll(
  state: ListState,
  words: ElementWords,
  change: (state: ListState) => void,
): HTMLElement {
  const onclick = () => change(withoutFilters(state));
  return h('button', { type: 'button', className: 'quiet', onclick }, words.clearAll);
}
