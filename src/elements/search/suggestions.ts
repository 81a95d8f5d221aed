/** The list below a search box: articles, then references, then the way to all results. */
import type { SearchWords } from '../../i18n/search.ts';
import type { Result } from '../../search/client.ts';
import { h, langOf } from '../dom.ts';
import { fieldNodes, type Marks } from './marked.ts';
import { addressOf, type OpenSearch } from './open.ts';
import { type Found, foundIn, patience, showPassage } from './passages.ts';
import { titlesOf } from './result-text.ts';

/** The list waits so long for passages: what comes later moves the options below it. */
const PATIENCE_MS = 400;

/** Results as options that are links, in named groups, and the way to all of them. */
export async function suggestionsOf(
  results: readonly Result[],
  all: { readonly href: string; readonly label: string },
  opened: OpenSearch,
  marks: Marks,
  words: SearchWords,
): Promise<HTMLElement[]> {
  const options = results.map((result) => {
    const title = titleOf(result, marks);
    return optionOf(title, foundIn(result, marks, opened, [title]), marks);
  });
  const passages = options.map(({ shown }) => shown);
  await Promise.race([Promise.all(passages), patience(PATIENCE_MS)]);
  const linksOf = (own: boolean) =>
    options.filter(({ isOwn }) => isOwn === own).map(({ link }) => link);
  const last = option(all.href, [all.label], document.documentElement.lang);
  last.classList.add('all');
  return [
    ...group(words.articlesGroup, linksOf(true)),
    ...group(words.referencesGroup, linksOf(false)),
    last,
  ];
}

/** Fills a listbox; returns its options in their order. */
export function fillSuggestions(
  list: HTMLElement,
  suggestions: readonly HTMLElement[],
): HTMLElement[] {
  list.replaceChildren(...suggestions);
  const options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  for (const [index, element] of options.entries()) element.id = `${list.id}-${index + 1}`;
  return options;
}

function group(name: string, options: readonly HTMLElement[]): HTMLElement[] {
  if (options.length === 0) return [];
  const heading = h('div', { className: 'group', ariaHidden: 'true' }, name);
  return [h('div', { role: 'group', ariaLabel: name }, heading, ...options)];
}

interface Option {
  readonly link: HTMLAnchorElement;
  /** An article of this site, not a reference. */
  readonly isOwn: boolean;
  /** Done once its passage is there. */
  readonly shown: Promise<void>;
}

/** A result as an option: of an article the title alone, and what of the query stands elsewhere. */
function optionOf(title: string, found: Found, marks: Marks): Option {
  const { result, beyond } = found;
  const href = addressOf(result.path, document.documentElement.lang);
  const link = option(href, marks.of(title, result), langOf(title));
  const fields = fieldNodes(beyond, result, marks);
  if (fields.length > 0) link.append(h('span', { className: 'passage' }, ...fields));
  const shown = showPassage(found, link, marks, (nodes, lang) => {
    link.append(h('span', { className: 'passage', lang }, ...nodes));
  });
  return { link, isOwn: result.number === undefined, shown };
}

/** Of an article the title that holds the most of what was asked. */
function titleOf(result: Result, marks: Marks): string {
  const missing = (title: string) => marks.beyond(result, [title]).missing;
  const titles = titlesOf(result);
  const [best = ''] =
    titles.length > 1 ? titles.toSorted((a, b) => missing(a) - missing(b)) : titles;
  return best;
}

function option(href: string, content: (Node | string)[], lang: string): HTMLAnchorElement {
  return h('a', { href, lang, tabIndex: -1, role: 'option', ariaSelected: 'false' }, ...content);
}
