/** Makes the authors' and the journal's names in a formatted entry into links that filter by them. */
import type { ListItem } from '../../constants.ts';
import type { ElementWords } from '../../i18n/elements.ts';
import { h, textNodes } from '../dom.ts';
import { authorPattern, escapePattern } from './name-pattern.ts';
import type { FacetName } from './state.ts';

/** Links each name once, where the style prints it; a name it does not print stays unlinked. */
export function linkNames(text: HTMLElement, item: ListItem, words: ElementWords): void {
  for (const author of item.authors) wrap(text, authorPattern(author), 'author', author, words);
  // A title may hold the journal's name; the journal itself stands after it.
  const journal = escapePattern(item.journal);
  if (journal) wrap(text, `${journal}(?!.*${journal})`, 'journal', item.journal, words);
}

function wrap(
  root: HTMLElement,
  pattern: string,
  facet: FacetName,
  value: string,
  words: ElementWords,
): void {
  const expression = new RegExp(pattern, facet === 'journal' ? 'iu' : 'u');
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
    keepLanguage(link, root.lang);
    return;
  }
}

/** The title of a link is in the page's language, whatever the entry around it is in (WCAG 2.2, 3.1.2). */
function keepLanguage(link: HTMLAnchorElement, lang: string): void {
  const page = document.documentElement.lang;
  if (lang.slice(0, 2) === page.slice(0, 2)) return;
  link.lang = page;
  link.replaceChildren(h('span', { lang }, ...link.childNodes));
}
