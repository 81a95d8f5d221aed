/** The list of results: each as printed, with a link that opens it in its place. */
import type { SearchWords } from '../../i18n/search.ts';
import type { Result } from '../../search/client.ts';
import { h, langOf } from '../dom.ts';
import { addressOf } from './open.ts';
import type { Marked } from './suggestions.ts';

/** One result as an item of the list. The link to a citing article has its slug as `data-article`, and gets its title later. */
export function resultItem(result: Result, marked: Marked, words: SearchWords): HTMLLIElement {
  const lang = document.documentElement.lang;
  const href = addressOf(result.path, lang);
  const [first = '', ...others] = result.text.split('\n');
  const link = h('a', { href, lang: langOf(first) }, ...marked(first, result));
  const more = others.map((text) => h('p', { lang: langOf(text) }, ...marked(text, result)));
  const place = result.number === undefined ? ownPlace(result, marked) : cited(result, words);
  return h('li', { className: 'result' }, h('p', {}, link), ...more, place);
}

function ownPlace(result: Result, marked: Marked): HTMLElement {
  const { authors, journal, year } = result;
  const text = [authors.join(', '), journal, year].filter(Boolean).join(' · ');
  return h('p', { className: 'place', lang: langOf(text) }, ...marked(text, result));
}

function cited({ number = 0, slug }: Result, words: SearchWords): HTMLElement {
  const href = addressOf(`articles/${slug}/`, document.documentElement.lang);
  const link = h('a', { href }, slug);
  link.dataset['article'] = slug;
  return h('p', { className: 'place' }, words.inArticle(number), ' ', link);
}
