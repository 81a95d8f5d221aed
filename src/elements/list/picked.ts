/** What a reader has selected: how much of it is out of sight, and the ways to see it all or to let go of it. */
import type { ElementWords } from '../../i18n/elements.ts';
import { h } from '../dom.ts';

export interface Picked {
  readonly count: number;
  /** How many of them are not shown. */
  readonly hidden: number;
  /** How many are shown in all, selected or not. */
  readonly shown: number;
}

/** Fills its place with words and buttons; empties it where nothing is selected. */
export function fillPicked(
  place: HTMLElement,
  { count, hidden, shown }: Picked,
  words: ElementWords,
  showOnly: () => void,
  selectNone: () => void,
): void {
  place.replaceChildren();
  if (count === 0) return;
  const button = (label: string, onclick: () => void) =>
    h('button', { type: 'button', className: 'quiet', onclick }, label);
  place.append(h('span', {}, words.picked(count, hidden)));
  if (hidden > 0 || count < shown) place.append(button(words.showPicked, showOnly));
  place.append(button(words.pickNone, selectNone));
}
