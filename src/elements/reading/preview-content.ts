/** What a preview shows: the works cited there as they stand in the list, a note, or a figure; and what can be done. */
import { REFERENCE_ANCHOR } from '../../constants.ts';
import { elementWords } from '../../i18n/elements.ts';
import { readingWords } from '../../i18n/reading.ts';
import { copyableEntry, copyButton } from '../copy-button.ts';
import { find, h } from '../dom.ts';
import { goalOf } from './text-links.ts';

/** Nothing when the page does not have what the link leads to, or when the reader sees it anyway. */
export function previewContent(link: HTMLAnchorElement): HTMLElement | undefined {
  const cite = link.closest<HTMLElement>('.cite');
  if (!cite) return ofGoal(link);
  const entries = numbersOf(cite).flatMap((number) => entryOf(number) ?? []);
  return entries.length > 0 ? h('ol', { className: 'references' }, ...entries) : undefined;
}

function numbersOf(cite: HTMLElement): readonly number[] {
  const links = [...cite.querySelectorAll('a')].map(({ hash }) => hash.replace(/\D/g, ''));
  return (cite.dataset['refs']?.split(' ') ?? links).map(Number);
}

function entryOf(number: number): HTMLElement | undefined {
  const { lang } = document.documentElement;
  const words = elementWords(lang);
  const item = document.getElementById(`${REFERENCE_ANCHOR}${number}`);
  const text = item && find(item, 'p', HTMLElement);
  if (!text) return undefined;
  const name = words.copyReference(number);
  const copy = copyButton({ label: words.copy, name, done: words.referenceCopied(number) }, () =>
    copyableEntry(text),
  );
  copy.className = 'quiet';
  const links = [...item.querySelectorAll('.tools a')].map((link) => link.cloneNode(true));
  const tools = h('p', { className: 'tools ui', lang });
  tools.append(copy, jump(`#${item.id}`, readingWords(lang).inList), ...links);
  const shown = text.cloneNode(true) as HTMLElement;
  // In the list a name narrows it; here that would take the reader away from the line.
  for (const name of shown.querySelectorAll('.name')) name.replaceWith(...name.childNodes);
  return h('li', {}, h('span', { className: 'number' }, `${number}`), shown, tools);
}

const jump = (href: string, label: string) => h('a', { className: 'jump', href }, label);

/** A note's words, or a figure as it is: none of its anchors, and its citations lead on from here. */
function ofGoal(link: HTMLAnchorElement): HTMLElement | undefined {
  const goal = goalOf(link);
  if (!goal || isSeen(goal)) return undefined;
  const shown = goal.cloneNode(true) as HTMLElement;
  for (const back of shown.querySelectorAll('.footnote-back, .way-back')) back.remove();
  for (const named of [shown, ...shown.querySelectorAll('[id]')]) named.removeAttribute('id');
  for (const cite of shown.querySelectorAll('.cite')) cite.className = '';
  for (const each of shown.querySelectorAll('a[href^="#"]')) each.className = 'jump';
  // The page has the table as a landmark already.
  for (const table of shown.querySelectorAll('[role="region"]')) table.role = 'group';
  const { lang } = document.documentElement;
  const tools = h('p', { className: 'tools ui', lang });
  tools.append(jump(link.hash, readingWords(lang).inPlace));
  const content = shown.matches('li') ? shown.childNodes : [shown];
  return h('div', { className: 'references passage', lang: languageAt(goal) }, ...content, tools);
}

/** The language an element stands in. */
export function languageAt(element: HTMLElement): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}

/** What begins on the screen, in its upper part, is being looked at. */
function isSeen(goal: HTMLElement): boolean {
  const { top } = goal.getBoundingClientRect();
  return top >= 0 && top < innerHeight * 0.7;
}
