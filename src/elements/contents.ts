/** The table of contents beside the text says where in it the reader is. */
import { find } from './dom.ts';

const toc = find(document, '.toc', HTMLElement);
const links = [...(toc?.querySelectorAll('a') ?? [])];
const headings = links.flatMap(
  ({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
);

/** The last heading above the upper third of the window is the one being read. */
function follow(): void {
  const line = innerHeight / 3;
  const passed = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < line);
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  const current = isAtEnd && scrollY > 0 ? headings.length - 1 : passed;
  for (const [index, link] of links.entries()) {
    if (index === current) link.ariaCurrent = 'true';
    else link.removeAttribute('aria-current');
  }
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
