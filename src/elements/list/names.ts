/** Makes the authors' and the journal's names in a formatted entry into links that filter by them. */
import type { ListItem } from '../../constants.ts';
import type { ElementWords } from '../../i18n/elements.ts';
import { h, textNodes } from '../dom.ts';
import type { FacetName } from './state.ts';

/** Styles shorten and turn Latin names: the family name is what they all print, with what follows it. */
const INITIALS = String.raw`(?:,? \p{Lu}{1,3}\.?(?:[ -]?\p{Lu}\.?)*(?!\p{L}))?`;

/** Links each name once, where the style prints it; a name it does not print stays unlinked. */
export function linkNames(text: HTMLElement, item: ListItem, words: ElementWords): void {
  for (const author of item.authors) wrap(text, patternOf(author), 'author', author, words);
  // A title may hold the journal's name; the journal itself stands after it.
  const journal = escapePattern(item.journal);
  if (journal) wrap(text, `${journal}(?!.*${journal})`, 'journal', item.journal, words);
}

function patternOf(author: string): string {
  const [family = author] = author.split(' ');
  return family === author ? escapePattern(author) : escapePattern(family) + INITIALS;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function wrap(
  root: HTMLElement,
  pattern: string,
  facet: FacetName,
  value: string,
  words: ElementWords,
): void {
  const expression = new RegExp(pattern, 'iu');
  const nodes = textNodes(root).filter((node) => !node.parentElement?.closest('a'));
  for (const node of facet === 'journal' ? nodes.toReversed() : nodes) {
    const match = expression.exec(node.data);
    if (!match?.[0]) continue;
    const name = node.splitText(match.index);
    name.splitText(match[0].length);
    const href = `?${new URLSearchParams({ [facet]: value })}#references`;
    const link = h('a', { href, className: 'name', title: words.filterBy(value) });
    name.replaceWith(link);
    link.append(name);
    return;
  }
}
