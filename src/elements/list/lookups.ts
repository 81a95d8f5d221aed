/** “Find it” opens the places where a reference may be read beside the link, instead of on a page of its own. */
import type { ListItem } from '../../constants.ts';
import { h, onArrows } from '../dom.ts';

/** Answers clicks on the links of entries' tools; without the data the link goes its own way. */
export function bindLookups(
  root: HTMLElement,
  items: () => Promise<readonly ListItem[]>,
  signal: AbortSignal,
): void {
  const panel = h('div', { className: 'facet ui', popover: 'auto' });
  root.append(panel);
  onArrows(panel, 'a', signal);
  signal.addEventListener('abort', () => panel.remove());
  const open = async (link: HTMLAnchorElement) => {
    const number = Number(/-(\d+)$/.exec(link.hash)?.[1]);
    const rows = await items().catch(() => undefined);
    const item = rows?.[number - 1];
    if (!item) return location.assign(link.href);
    panel.replaceChildren(h('ul', {}, ...item.lookups.map(([name, href]) => row(name, href))));
    // As the popover's source the link is where it stands, and where the focus returns to.
    panel.showPopover({ source: link });
    panel.querySelector('a')?.focus();
  };
  root.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element && event.target.closest('.tools a');
      if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      void open(link);
    },
    { signal },
  );
}

function row(name: string, href: string): HTMLElement {
  return h('li', {}, h('a', { href, rel: 'noopener external' }, name));
}
