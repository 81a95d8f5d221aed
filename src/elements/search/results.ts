/** The list of results: each as printed, with a link that opens it in its place, and its tools. */
import type { ElementWords } from '../../i18n/elements.ts';
import type { SearchWords } from '../../i18n/search.ts';
import type { Result } from '../../search/client.ts';
import { copyButton } from '../copy-button.ts';
import { h, langOf } from '../dom.ts';
import { addressOf } from './open.ts';
import { copyableResults, ownPlace } from './result-text.ts';
import type { Marked } from './suggestions.ts';

/** One result as an item of the list. The link to a citing article has its slug as `data-article`, and gets its title later. */
export function resultItem(
  result: Result,
  place: number,
  marked: Marked,
  words: SearchWords & ElementWords,
): HTMLLIElement {
  const href = addressOf(result.path, document.documentElement.lang);
  const [first = '', ...others] = result.text.split('\n');
  const link = h('a', { href, lang: langOf(first) }, ...marked(first, result));
  const more = others.map((text) => h('p', { lang: langOf(text) }, ...marked(text, result)));
  const where = result.number === undefined ? own(result, marked) : cited(result, words);
  return h(
    'li',
    { className: 'result' },
    h('p', {}, link),
    ...more,
    where,
    tools(result, place, words),
  );
}

function tools(result: Result, place: number, words: SearchWords & ElementWords): HTMLElement {
  const names = { label: words.copy, name: words.copyResult(place), done: words.resultsCopied(1) };
  const button = copyButton(names, () => copyableResults([result]));
  button.className = 'quiet';
  const box = h('input', {
    type: 'checkbox',
    value: result.path,
    ariaLabel: words.selectResult(place),
  });
  return h(
    'p',
    { className: 'tools ui' },
    button,
    h('label', { className: 'select' }, box, words.select),
  );
}

function own(result: Result, marked: Marked): HTMLElement {
  const text = ownPlace(result);
  return h('p', { className: 'place', lang: langOf(text) }, ...marked(text, result));
}

function cited({ number = 0, slug }: Result, words: SearchWords): HTMLElement {
  const href = addressOf(`articles/${slug}/`, document.documentElement.lang);
  const link = h('a', { href }, slug);
  link.dataset['article'] = slug;
  return h('p', { className: 'place' }, words.inArticle(number), ' ', link);
}
