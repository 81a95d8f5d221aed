/**
 * Switching the language keeps the place. The text is the same on both pages: one stands at the same line of it after
 * the switch. Elsewhere the anchor nearest the top of the window is kept, and with it what was asked for.
 */
import { find } from './dom.ts';

const link = find(document, '.switch', HTMLAnchorElement);
const blocks = [...document.querySelectorAll('.text > *')];

/** Where a place of the text waits for the page in the other language. */
const KEY = 'place';
/** Below the bar, where an anchor comes to stand after a jump, in px. */
const TOP = 99;

/** The last anchor at the top of the window or above it; none where the page was not scrolled. */
function anchorRead(): string {
  if (scrollY === 0) return '';
  const isRead = (anchor: Element) =>
    anchor.checkVisibility() && anchor.getBoundingClientRect().top < TOP;
  return [...document.querySelectorAll('main [id]')].findLast(isRead)?.id ?? '';
}

/** Whether the block at the top of the window could be kept, for the page at a path, with how high it stands. */
function keepBlock(path: string): boolean {
  const index = blocks.findLastIndex((block) => block.getBoundingClientRect().top < TOP);
  const { top, bottom } = blocks[index]?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (bottom < TOP) return false;
  try {
    sessionStorage.setItem(KEY, `${path} ${index} ${top}`);
    return true;
  } catch {
    return false;
  }
}

/** Goes where the other page was left, and forgets that place. Storage may be forbidden. */
function goToBlock(): void {
  try {
    const [path, index = '', top] = sessionStorage.getItem(KEY)?.split(' ') ?? [];
    sessionStorage.removeItem(KEY);
    const block = path === location.pathname && blocks[Number(index)];
    if (!block) return;
    scrollBy({ top: block.getBoundingClientRect().top - Number(top), behavior: 'instant' });
  } catch {}
}

goToBlock();
link?.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
  link.search = location.search;
  // Another tab or window knows nothing of what this one keeps.
  const isElsewhere = ctrlKey || metaKey || shiftKey;
  link.hash = !isElsewhere && keepBlock(link.pathname) ? '' : anchorRead();
});
