/** The page's own keys: `/` goes to the search, `?` says which keys there are. Never while one types. */
import { elementWords } from '../i18n/elements.ts';
import { h } from './dom.ts';

const words = elementWords(document.documentElement.lang);
let help: HTMLElement | undefined;

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.isComposing || isTyping(event.target)) return;
  if (event.key === '/') focusSearch(event);
  if (event.key === '?') showHelp(event);
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}

/** The list's own field when the list is in view, else the site's. */
function focusSearch(event: Event): void {
  const list = document.querySelector<HTMLInputElement>('.toolbar [name="q"]');
  const box = list?.getBoundingClientRect();
  const inView = box && box.bottom > 0 && box.top < innerHeight;
  const field = inView ? list : document.querySelector<HTMLInputElement>('.bar [name="q"]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

function showHelp(event: Event): void {
  event.preventDefault();
  help ??= makeHelp();
  help.togglePopover();
}

function makeHelp(): HTMLElement {
  const rows = words.keys.flatMap(([key, meaning]) => [
    h('dt', {}, h('kbd', {}, key)),
    h('dd', {}, meaning),
  ]);
  const panel = h('div', { className: 'keys ui', popover: 'auto', role: 'dialog', tabIndex: -1 });
  panel.ariaLabel = words.keysTitle;
  panel.autofocus = true;
  panel.append(h('h2', {}, words.keysTitle), h('dl', {}, ...rows));
  document.body.append(panel);
  return panel;
}
