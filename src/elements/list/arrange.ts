/** Shows a list's entries in an order, under group headings where wanted, and hides the rest. */
import type { ListItem } from '../../constants.ts';
import type { ElementWords } from '../../i18n/elements.ts';
import { h } from '../dom.ts';
import type { EntryElement } from './entries.ts';
import type { ListState } from './state.ts';

/** Entries keep their numbers whatever the order; nothing is removed from the page. */
export function arrange(
  list: HTMLElement,
  entries: readonly EntryElement[],
  visible: readonly ListItem[],
  group: ListState['group'],
  words: ElementWords,
): void {
  for (const heading of list.querySelectorAll(':scope > .group')) heading.remove();
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const shown = new Set(visible.map(({ number }) => number));
  for (const { item, number } of entries) item.hidden = !shown.has(number);
  let last = '';
  for (const item of visible) {
    const name = groupName(item, group, words);
    if (name !== last) list.append(h('li', { className: 'group' }, h('h3', {}, name)));
    last = name;
    const entry = byNumber.get(item.number);
    if (entry) list.append(entry.item);
  }
}

function groupName(item: ListItem, group: ListState['group'], words: ElementWords): string {
  if (group === 'journal') return item.journal || words.noJournal;
  if (group === 'year') return item.year ? `${item.year}` : words.noYear;
  return '';
}
