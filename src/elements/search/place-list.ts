/** The other places of a work: the first few of them, the rest on demand. A work that a whole journal cites has hundreds. */
import type { Answer, Result } from '../../search/client.ts';
import { announce } from '../announce.ts';
import { h } from '../dom.ts';
import { type OpenSearch, sentenceFor } from './open.ts';
import type { SearchView } from './view.ts';

/** So many are shown at once, and one more, which takes no more room than the button for it would. */
const FEW = 3;

/** Those of a work's other places that are shown with it. */
export function fewOf(others: Answer['ids']): Answer['ids'] {
  return others.length > FEW + 1 ? others.slice(0, FEW) : others;
}

/** A list of places, with a button that puts the rest in its stead and leads to the first of them. */
export function placeList(
  places: readonly Result[],
  rest: Answer['ids'],
  opened: OpenSearch,
  view: SearchView,
): HTMLUListElement {
  const list = h('ul', { className: 'places' }, ...places.map((place) => view.place(place)));
  if (rest.length > 0) list.append(others(rest, opened, view));
  return list;
}

function others(rest: Answer['ids'], opened: OpenSearch, view: SearchView): HTMLLIElement {
  const { words } = view;
  const show = async () => {
    const items = (await opened.searcher.results(rest)).map((place) => view.place(place));
    item.replaceWith(...items);
    items[0]?.querySelector('a')?.focus();
  };
  const fail = (error: unknown) => {
    // The button stays where it is, and the focus on it.
    why.textContent = sentenceFor(error, words);
    announce(why.textContent);
  };
  const onclick = () => void show().catch(fail);
  const label = words.otherPlaces(rest.length);
  const button = h('button', { type: 'button', className: 'quiet', onclick }, label);
  const why = h('span');
  const item = h('li', { className: 'place ui' }, button, ' ', why);
  return item;
}
