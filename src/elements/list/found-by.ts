/** What entries were found by that they do not print, a key word or a number: shown below them while it is asked. */
import type { ListItem } from '../../constants.ts';
import type { ElementWords } from '../../i18n/elements.ts';
import { highlight } from '../../search/highlight.ts';
import { fieldsBeyond } from '../../search/scan-unprinted.ts';
import sheet from '../../styles/found-by.css?inline';
import { addSheet, h, langOf, markRanges } from '../dom.ts';
import type { EntryElement } from './entries.ts';
import { FOUND_BY } from './match.ts';

addSheet(sheet);

/** Shows below an entry the fields that hold what of the query its text, as it now stands there, does not. */
export function showFoundBy(
  query: string,
  items: readonly ListItem[],
  entries: readonly EntryElement[],
  words: ElementWords,
): void {
  for (const { number, text } of entries) {
    const item = items[number - 1];
    const fields = item ? fieldsBeyond(query, item.key, text.textContent) : [];
    if (fields.length > 0) text.after(noteOf(fields, query, words));
  }
}

function noteOf(fields: readonly string[], query: string, words: ElementWords): HTMLElement {
  const marked = fields.flatMap((field, at) => {
    const ranges = highlight(query, { text: field, names: [field] });
    const node = h('span', { lang: langOf(field) }, ...markRanges(field, ranges));
    return at > 0 ? [' · ', node] : [node];
  });
  return h('p', { className: FOUND_BY }, words.foundBy, ...marked);
}
