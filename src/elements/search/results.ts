/** The list of results: each as printed, with a link that opens it in its place, and its tools. */
import type { ElementWords } from '../../i18n/elements.ts';
import type { SearchWords } from '../../i18n/search.ts';
import type { Result } from '../../search/client.ts';
import { copyButton } from '../copy-button.ts';
import { h, langOf } from '../dom.ts';
import { fieldNodes, type Marks } from './marked.ts';
import { addressOf } from './open.ts';
import type { Found } from './passages.ts';
import { copyableResults, ownPlace, titlesOf } from './result-text.ts';

export interface ResultItem {
  readonly item: HTMLLIElement;
  readonly link: HTMLAnchorElement;
  readonly box: HTMLInputElement;
}

/** A work as an item of the list. The link to a citing article has its slug as `data-article`, and gets its title later. */
export function resultItem(
  { result, beyond }: Found,
  work: number,
  marks: Marks,
  words: SearchWords & ElementWords,
): ResultItem {
  const [first = '', ...others] = titlesOf(result);
  const link = linkTo(result, langOf(first), ...marks.of(first, result));
  const more = others.map((text) => h('p', { lang: langOf(text) }, ...marks.of(text, result)));
  const where =
    result.number === undefined
      ? own(result, marks)
      : h('p', { className: 'place' }, ...cited(result, words.inArticle(result.number)));
  const fields = fieldNodes(beyond, result, marks);
  const unprinted = fields.length > 0 ? [h('p', { className: 'passage' }, ...fields)] : [];
  const { row, box } = tools(result, work, words);
  const item = h(
    'li',
    { className: 'result' },
    h('p', {}, link),
    ...more,
    ...unprinted,
    where,
    row,
  );
  return { item, link, box };
}

/** Another place of a work, as an item of the list of them. */
export function placeItem(result: Result, words: SearchWords): HTMLLIElement {
  const link = linkTo(result, '', words.inArticle(result.number ?? 0));
  return h('li', { className: 'place' }, ...cited(result, link));
}

function linkTo({ path }: Result, lang: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const href = addressOf(path, document.documentElement.lang);
  return h('a', lang ? { href, lang } : { href }, ...content);
}

function tools(
  result: Result,
  work: number,
  words: SearchWords & ElementWords,
): { readonly row: HTMLElement; readonly box: HTMLInputElement } {
  const names = { label: words.copy, name: words.copyResult(work), done: words.resultsCopied(1) };
  const button = copyButton(names, () => copyableResults([result]));
  button.className = 'quiet';
  const box = h('input', {
    type: 'checkbox',
    value: result.path,
    ariaLabel: words.selectResult(work),
  });
  const label = h('label', { className: 'select' }, box, words.select);
  return { row: h('p', { className: 'tools ui' }, button, label), box };
}

function own(result: Result, marks: Marks): HTMLElement {
  const text = ownPlace(result);
  return h('p', { className: 'place', lang: langOf(text) }, ...marks.of(text, result));
}

function cited({ slug }: Result, reference: Node | string): (Node | string)[] {
  const href = addressOf(`articles/${slug}/`, document.documentElement.lang);
  const link = h('a', { href }, slug);
  link.dataset['article'] = slug;
  return [reference, ' ', link];
}
