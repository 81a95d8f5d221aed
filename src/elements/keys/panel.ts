/** The list of keys, loaded when it is first asked for. */
import { keysWords } from '../../i18n/keys.ts';
import sheet from '../../styles/keys-help.css?inline';
import { addSheet, h } from '../dom.ts';

/** A popover that says which keys there are, in the page's language. */
export function keysPanel(): HTMLElement {
  addSheet(sheet);
  const { title, keys } = keysWords(document.documentElement.lang);
  const rows = keys.flatMap(([key, meaning]) => [
    h('dt', {}, h('kbd', {}, key)),
    h('dd', {}, meaning),
  ]);
  const panel = h('div', { className: 'keys ui', popover: 'auto', role: 'dialog', tabIndex: -1 });
  panel.ariaLabel = title;
  panel.autofocus = true;
  panel.append(h('h2', {}, title), h('dl', {}, ...rows));
  return panel;
}
