/** What a preview shows: each work cited there as it stands in the list, with what can be done with it. */
import { REFERENCE_ANCHOR } from '../../constants.ts';
import { elementWords } from '../../i18n/elements.ts';
import { copyableEntry, copyButton } from '../copy-button.ts';
import { find, h } from '../dom.ts';

/** The entries a mark cites; nothing when the page's list has none of them. */
export function previewContent(cite: HTMLElement): HTMLElement | undefined {
  const entries = numbersOf(cite).flatMap((number) => entryOf(number) ?? []);
  if (entries.length === 0) return undefined;
  return h('ol', { className: 'references' }, ...entries);
}

function numbersOf(cite: HTMLElement): readonly number[] {
  const links = [...cite.querySelectorAll('a')].map(({ hash }) => hash.replace(/\D/g, ''));
  return (cite.dataset['refs']?.split(' ') ?? links).map(Number);
}

function entryOf(number: number): HTMLElement | undefined {
  const words = elementWords(document.documentElement.lang);
  const item = document.getElementById(`${REFERENCE_ANCHOR}${number}`);
  const text = item && find(item, 'p', HTMLElement);
  if (!text) return undefined;
  const name = words.copyReference(number);
  const copy = copyButton({ label: words.copy, name, done: words.referenceCopied(number) }, () =>
    copyableEntry(text),
  );
  copy.className = 'quiet';
  const jump = h('a', { className: 'jump', href: `#${item.id}` }, words.inList);
  const links = [...item.querySelectorAll('.tools a')].map((link) => link.cloneNode(true));
  const tools = h('p', { className: 'tools ui', lang: document.documentElement.lang });
  tools.append(copy, jump, ...links);
  const shown = text.cloneNode(true) as HTMLElement;
  // In the list a name narrows it; here that would take the reader away from the line.
  for (const name of shown.querySelectorAll('.name')) name.replaceWith(...name.childNodes);
  return h('li', {}, h('span', { className: 'number' }, `${number}`), shown, tools);
}
