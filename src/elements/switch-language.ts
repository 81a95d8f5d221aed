/** Switching the language keeps the place: what was asked for, and the anchor nearest the top of the window. */
import { find } from './dom.ts';

const link = find(document, '.switch', HTMLAnchorElement);

/** Below the bar, where an anchor comes to stand after a jump, in px. */
const TOP = 99;

/** The last anchor at the top of the window or above it; none where the page was not scrolled. */
function placeRead(): string {
  if (scrollY === 0) return '';
  const isRead = (anchor: Element) =>
    anchor.checkVisibility() && anchor.getBoundingClientRect().top < TOP;
  return [...document.querySelectorAll('main [id]')].findLast(isRead)?.id ?? '';
}

link?.addEventListener('click', () => {
  link.search = location.search;
  link.hash = placeRead();
});
