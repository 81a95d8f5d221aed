/** What narrows the list, each with a button that takes it away, and one that takes all away. */
import type { ElementWords } from '../../i18n/elements.ts';
import { h } from '../dom.ts';
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
): void {
  const chip = (text: string, next: ListState) =>
    h(
      'button',
      {
        type: 'button',
        className: 'chip',
        onclick: () => change(next),
        ariaLabel: words.clear(text),
      },
      text,
      h('span', { ariaHidden: 'true' }, '×'),
    );
  const chips = facetNames.flatMap((name) =>
    state[name].map((value) => chip(nameOf(value), toggle(state, name, value))),
  );
  if (state.year) chips.push(chip(writeYears(state.year), { ...state, year: undefined }));
  if (state.q.trim()) chips.push(chip(`“${state.q.trim()}”`, { ...state, q: '' }));
  place.replaceChildren(...chips, ...(isFiltered(state) ? [clearAll(state, words, change)] : []));
}

function clearAll(
  state: ListState,
  words: ElementWords,
  change: (state: ListState) => void,
): HTMLElement {
  const onclick = () => change(withoutFilters(state));
  return h('button', { type: 'button', className: 'quiet', onclick }, words.clearAll);
}
