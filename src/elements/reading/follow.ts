/** Where the references stand beside the text, their list keeps to what the text on screen cites. */
import { REFERENCE_ANCHOR } from '../../constants.ts';

/** The middle of the window is where one reads. */
const READING_LINE = 0.5;

export function followText(): void {
  const list = document.querySelector<HTMLElement>('article > :is(reference-list, .references)');
  const cites = [...document.querySelectorAll<HTMLAnchorElement>('.cite a')];
  let asked = 0;
  const follow = (): void => {
    if (!list || getComputedStyle(list).position !== 'sticky') return;
    const line = innerHeight * READING_LINE;
    const read = cites.findLast((cite) => cite.getBoundingClientRect().top < line);
    const entry = read && document.getElementById(read.hash.slice(1));
    if (!entry?.id.startsWith(REFERENCE_ANCHOR)) return;
    const below = entry.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list.scrollBy({ top: below - list.clientHeight / 4, behavior: 'instant' });
  };
  addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(follow);
    },
    { passive: true },
  );
}
