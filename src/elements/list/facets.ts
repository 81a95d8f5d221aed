/** The popovers in which a facet's values are chosen: check boxes with counts that follow the list. */
import { h, langOf, onArrows } from '../dom.ts';
import type { FacetValue } from './filter.ts';

/** Fills a facet's popover; `choose` is called with the value that was turned on or off. */
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
  const keep = focused instanceof HTMLInputElement && panel.contains(focused) ? focused.value : '';
  panel.querySelector('ul')?.replaceChildren(...rows);
  if (keep) panel.querySelector<HTMLElement>(`input[value="${CSS.escape(keep)}"]`)?.focus();
}

/** Listens once to a facet's popover. */
export function bindFacet(
  panel: HTMLElement,
  choose: (value: string) => void,
  signal: AbortSignal,
): void {
  onArrows(panel, 'input', signal);
  panel.addEventListener(
    'change',
    ({ target }) => target instanceof HTMLInputElement && choose(target.value),
    { signal },
  );
}
