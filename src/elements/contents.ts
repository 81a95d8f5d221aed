/** The table of contents says where in the text the reader is; in a narrow window it folds under one line that does. */
import { find } from './dom.ts';

const toc = find(document, '.toc', HTMLElement);
const fold = toc && find(toc, 'summary', HTMLElement);
const links = [...(toc?.querySelectorAll('a') ?? [])];
const headings = links.flatMap(
  ({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
);

/**
 * The lowest heading above the upper third of the window is the one being read, among those before the first below it:
 * the list may stand beside the text.
 */
function follow(): void {
  const line = innerHeight / 3;
  const tops = headings.map((heading) => heading.getBoundingClientRect().top);
  const below = tops.findIndex((top) => top >= line);
  const above = below < 0 ? tops : tops.slice(0, below);
  const passed = above.lastIndexOf(Math.max(...above));
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  const current = isAtEnd && scrollY > 0 ? headings.length - 1 : passed;
  for (const [index, link] of links.entries()) {
    if (index === current) link.ariaCurrent = 'true';
    else link.removeAttribute('aria-current');
  }
  const link = links[current];
  if (fold) {
    fold.textContent = link?.textContent ?? toc?.ariaLabel ?? '';
    fold.lang = link?.lang || document.documentElement.lang;
  }
  // A long table keeps to the section as well.
  if (toc && link) toc.scrollTop = link.offsetTop - toc.clientHeight / 2;
}

let asked = 0;
if (headings.length > 0) {
  follow();
  const later = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(follow);
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later, { passive: true });
}
