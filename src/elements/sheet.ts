/** Style sheets of what only a script opens: fetched with it, so that pages need not carry them. */
import { h } from './dom.ts';

/**
 * Adds a style sheet to the page.
 * @param href its address
 * @returns a promise that settles once the sheet applies, or cannot be had: what it dresses works without it
 */
export function addSheet(href: string): Promise<void> {
  return new Promise((settle) => {
    const link = h('link', { rel: 'stylesheet', href });
    link.onload = link.onerror = () => settle();
    document.head.append(link);
  });
}
