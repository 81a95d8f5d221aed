/** What a reader has selected: how much of it is out of sight, and the ways to see it all or to let go of it. */
import type { ElementWords } from '../../i18n/elements.ts';
import { h } from '../dom.ts';
import type { EntryElement } from './entries.ts';

export interface PickedActions {
  showOnly(numbers: readonly number[]): void;
  recount(): void;
}

/** Fills its place with words and buttons; empties it where nothing is selected. */
export function fillPicked(
  place: HTMLElement,
  entries: readonly EntryElement[],
  shown: readonly EntryElement[],
  words: ElementWords,
  { showOnly, recount }: PickedActions,
): void {
  const picked = entries.filter(({ box }) => box.checked);
  const hidden = picked.filter(({ item }) => item.hidden).length;
  const button = (label: string, onclick: () => void) =>
    h('button', { type: 'button', className: 'quiet', onclick }, label);
  const only = () => showOnly(picked.map(({ number }) => number));
  const none = () => {
    for (const { box } of picked) box.checked = false;
    recount();
  };
  const isAll = hidden === 0 && picked.length === shown.length;
  place.replaceChildren();
  if (picked.length === 0) return;
  place.append(h('span', {}, words.picked(picked.length, hidden)));
  if (!isAll) place.append(button(words.showPicked, only));
  place.append(button(words.pickNone, none));
}
