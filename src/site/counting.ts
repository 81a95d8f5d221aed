/** The service that counts visits, where the owner named one: without it, no page asks another host for anything. */
import { siteSettings } from './content.ts';
import { isPublic } from './paths.ts';

export interface Counting {
  readonly script?: string | undefined;
  /** What the service wants to read on its script: `data-domain` and the like. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly picture?: string | undefined;
  /** Whom a page may then send something to: `https://count.example`. */
  readonly origins: readonly string[];
  /** The same for readers: `count.example`. */
  readonly hosts: string;
}

/** How the page at a path has itself counted; nowhere but at the site's public address. */
export async function countingOf(path: string): Promise<Counting | undefined> {
  const { counting } = await siteSettings();
  if (!counting || !isPublic || import.meta.env.DEV) return undefined;
  const { script, attributes = {}, picture, sendsTo = [] } = counting;
  const urls = [script, picture, ...sendsTo].flatMap((each) => (each ? [new URL(each)] : []));
  return {
    script,
    attributes,
    picture: picture?.replaceAll('{path}', encodeURIComponent(path)),
    origins: [...new Set(urls.map(({ origin }) => origin))],
    hosts: [...new Set(urls.map(({ host }) => host))].join(', '),
  };
}
