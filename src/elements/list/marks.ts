/**
 * Marks what matched in the entries on the page with the CSS Custom Highlight API: the markup stays as it is, and so
 * does what is copied. Browsers that lack it show the list without marks.
 */
import type { ListItem } from '../../constants.ts';
import { highlight, type Range as Stretch } from '../../search/highlight.ts';
import { unpackKey } from '../../search/scan-key.ts';
import { soundsIn } from '../../search/scan-sounds.ts';
import { textNodes } from '../dom.ts';
import type { EntryElement } from './entries.ts';
import { MATCHES } from './match.ts';

/** Marks the words in entries; the marks before are taken away. */
export function markMatches(
  words: string,
  items: readonly ListItem[],
  entries: readonly EntryElement[],
): void {
  if (!CSS.highlights) return;
  const ranges = entries.flatMap(({ number, text }) => {
    const item = items[number - 1];
    if (!item) return [];
    const { authors: names, journal, key } = item;
    const title = unpackKey(key).entry.titles.join('\n');
    const shown = { text: text.textContent, names, journal, title };
    return rangesIn(text, highlight(words, shown, soundsIn(key)));
  });
  CSS.highlights.set(MATCHES, new Highlight(...ranges));
}

/** Stretches of an element's text as ranges in its text nodes. */
function rangesIn(root: HTMLElement, stretches: readonly Stretch[]): Range[] {
  let reached = 0;
  const nodes = textNodes(root).map((node) => {
    const start = reached;
    reached += node.length;
    return { node, start, end: reached };
  });
  return stretches.map(({ start, end }) => {
    const range = new Range();
    const first = nodes.find((each) => each.end > start);
    const last = nodes.find((each) => each.end >= end);
    if (first) range.setStart(first.node, start - first.start);
    if (last) range.setEnd(last.node, end - last.start);
    return range;
  });
}
