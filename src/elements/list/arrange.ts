/** Shows a list's entries in an order, under group headings where wanted, and hides the rest. */
import type { ListItem } from '../../constants.ts';
import type { ElementWords } from '../../i18n/elements.ts';
import { h, langOf } from '../dom.ts';
import type { EntryElement } from './entries.ts';
import type { ListState } from './state.ts';

/** Entries keep their numbers whatever the order; nothing is removed, and what stays in its place keeps the focus. */
export function arrange(
  list: HTMLElement,
  entries: readonly EntryElement[],
  sorted: readonly ListItem[],
  visible: readonly ListItem[],
  group: ListState['group'],
  words: ElementWords,
): void {
  for (const heading of list.querySelectorAll(':scope > .group')) heading.remove();
  const groups = Map.groupBy(visible, (item) => groupName(item, group, words));
  const shown = new Set(visible);
  const headed = new Map([...groups].map(([name, members]) => [members[0], name]));
  let next = list.firstElementChild;
  for (const row of sorted) {
    const item = entries[row.number - 1]?.item;
    if (!item) continue;
    item.hidden = !shown.has(row);
    const name = headed.get(row);
    if (name) list.insertBefore(heading(name, groups.get(name)?.length ?? 0), next);
    if (item === next) next = item.nextElementSibling;
    else list.insertBefore(item, next);
  }
}

function heading(name: string, count: number): HTMLElement {
  const number = h('span', { className: 'count' }, `${count}`);
  return h('li', { className: 'group' }, h('h3', { lang: langOf(name) }, name, ' ', number));
}

function groupName(item: ListItem, group: ListState['group'], words: ElementWords): string {
  if (group === 'journal') return item.journal || words.noJournal;
  if (group === 'year') return item.year ? `${item.year}` : words.noYear;
  return '';
}
