/** The list below a search box: articles, then references, then the way to all results. */
import type { SearchWords } from '../../i18n/search.ts';
import type { Result } from '../../search/client.ts';
import { h, langOf } from '../dom.ts';
import { addressOf, type OpenSearch } from './open.ts';
import { type Linked, showPassages } from './passages.ts';

export type Marked = (text: string, result: Result) => (Node | string)[];

/** Fills a listbox with options that are links, in named groups; returns the options in their order. */
export function fillSuggestions(
  list: HTMLElement,
  results: readonly Result[],
  all: { readonly href: string; readonly label: string },
  marked: Marked,
  words: SearchWords,
): HTMLElement[] {
  const articles = results.filter(({ number }) => number === undefined);
  const references = results.filter(({ number }) => number !== undefined);
  const groups = [
    group(words.articlesGroup, articles, marked),
    group(words.referencesGroup, references, marked),
  ];
  const last = option(all.href, [all.label], document.documentElement.lang);
  last.classList.add('all');
  list.replaceChildren(...groups.flat(), last);
  const options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  for (const [index, element] of options.entries()) element.id = `${list.id}-${index + 1}`;
  return options;
}

/** Shows in the options of articles found by their text where it stands, and makes them lead there. */
export function showPlaces(
  options: readonly HTMLElement[],
  results: readonly Result[],
  query: string,
  opened: OpenSearch,
  marked: Marked,
): Promise<void> {
  const articles = results.filter(({ number }) => number === undefined);
  const linked = articles.flatMap((result, at) => {
    const link = options[at];
    const show: Linked['show'] = ({ nodes, lang }) =>
      link?.append(h('span', { className: 'passage', lang }, ...nodes));
    return link instanceof HTMLAnchorElement ? [{ result, link, show }] : [];
  });
  return showPassages(linked, query, opened, marked);
}

function group(name: string, results: readonly Result[], marked: Marked): HTMLElement[] {
  if (results.length === 0) return [];
  const heading = h('div', { className: 'group', ariaHidden: 'true' }, name);
  const options = results.map((result) => {
    const href = addressOf(result.path, document.documentElement.lang);
    const text = result.text.split('\n')[0] ?? '';
    return option(href, marked(text, result), langOf(text));
  });
  return [h('div', { role: 'group', ariaLabel: name }, heading, ...options)];
}

function option(href: string, content: (Node | string)[], lang: string): HTMLElement {
  return h('a', { href, lang, tabIndex: -1, role: 'option', ariaSelected: 'false' }, ...content);
}
