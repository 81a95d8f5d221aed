/** The popovers in which a facet's values are chosen: check boxes with counts that follow the list. */
import { elementWords } from '../../i18n/elements.ts';
import { h, langOf, onArrows, onTyped } from '../dom.ts';
import type { FacetValue } from './filter.ts';

/** Fewer values are seen at a glance. */
const MOST_WITHOUT_FIND = 12;

/** Fills a facet's popover, and offers to look among many values by typing. */
export function fillFacet(
  panel: HTMLElement,
  values: readonly FacetValue[],
  chosen: readonly string[],
  nameOf: (value: string) => string,
): void {
  const rows = values.map(({ value, count }) => {
    const box = h('input', { type: 'checkbox', value, checked: chosen.includes(value) });
    const number = h('span', { className: 'count' }, `${count}`);
    const name = nameOf(value);
    return h('li', {}, h('label', {}, box, h('span', { lang: langOf(name) }, name), number));
  });
  const focused = document.activeElement;
  const find = panel.querySelector<HTMLInputElement>('[type="search"]');
  const hadFocus =
    focused instanceof HTMLInputElement && focused !== find && panel.contains(focused);
  const value = hadFocus ? focused.value : '';
  panel.querySelector('ul')?.replaceChildren(...rows);
  const isShort = values.length <= MOST_WITHOUT_FIND && !panel.hasAttribute('data-find');
  if (find) find.hidden = isShort && find.value === '';
  if (hadFocus) panel.querySelector<HTMLElement>(`input[value="${CSS.escape(value)}"]`)?.focus();
}

/** Listens once to a facet's popover; `choose` is called with a value turned on or off, `find` with what is looked for. */
export function bindFacet(
  panel: HTMLElement,
  choose: (value: string) => void,
  signal: AbortSignal,
  find?: (typed: string) => void,
): void {
  onArrows(panel, 'input:not([hidden])', signal);
  const change = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') choose(target.value);
  };
  panel.addEventListener('change', change, { signal });
  if (!find) return;
  const { find: label } = elementWords(document.documentElement.lang);
  const box = h('input', { type: 'search', placeholder: label, ariaLabel: label, hidden: true });
  panel.querySelector('ul')?.before(box);
  signal.addEventListener('abort', () => box.remove());
  onTyped(box, () => find(box.value.trim()), signal);
}

/** Puts the focus into a facet that has opened: where one types on a keyboard, on a phone where no keyboard opens. */
export function focusFacet(panel: HTMLElement): void {
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const selector = isTouch ? '[type="checkbox"]' : 'input:not([hidden])';
  panel.querySelector<HTMLElement>(selector)?.focus();
}
