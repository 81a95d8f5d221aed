/** What the service worker keeps, as a page sees it. */
import { shelfPrefix } from '../../offline/files.ts';
import { base } from '../base.ts';
import { unescapeHtml } from '../inline-nodes.ts';

export interface KeptPage {
  readonly href: string;
  readonly title: string;
  readonly lang: string;
}

/** Every page that is kept, the newest first; none where the browser keeps nothing. */
export async function keptPages(): Promise<readonly KeptPage[]> {
  const found: KeptPage[] = [];
  for (const shelf of await shelves()) {
    for (const { url } of await shelf.keys()) {
      const response = /\/(?<!\/offline\/)$/.test(url) ? await shelf.match(url) : undefined;
      if (response) found.push(pageOf(url, await response.text()));
    }
  }
  return found.reverse();
}

export async function forgetPages(): Promise<void> {
  for (const name of await names()) await caches.delete(name);
}

function pageOf(url: string, html: string): KeptPage {
  const [, lang = ''] = /<html[^>]* lang="([\w-]+)"/.exec(html) ?? [];
  const [, title = ''] = /<title>([^<]*)/.exec(html) ?? [];
  return { href: url, lang, title: unescapeHtml(title) };
}

async function shelves(): Promise<readonly Cache[]> {
  return Promise.all((await names()).map((name) => caches.open(name)));
}

async function names(): Promise<readonly string[]> {
  try {
    return (await caches.keys()).filter((name) => name.startsWith(shelfPrefix(base)));
  } catch {
    return [];
  }
}
