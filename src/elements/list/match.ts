/** Whether the reader's words are found in an entry. */
import type { ListItem } from '../../constants.ts';
import type { EntryElement } from './entries.ts';
import type { TextMatch } from './filter.ts';

export function textMatcher(
  words: string,
  _items: readonly ListItem[],
  entries: readonly EntryElement[],
): TextMatch {
  const query = words.trim().toLowerCase();
  return ({ number }) =>
    (entries[number - 1]?.text.textContent ?? '').toLowerCase().includes(query);
}
