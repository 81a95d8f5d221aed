/** Pages: their address, type, compression, redirects, and what answers where there is nothing. */
import { better, type HostFinding, right, wrong } from './finding.ts';
import { addressFrom, isUtf8, maxAge, typeOf } from './host.ts';
import type { Site } from './site.ts';

/** The longest that readers should miss a newer page, in seconds. */
const AN_HOUR = 3600;

export function pageType({ home }: Site): HostFinding {
  if (typeOf(home) === 'text/html' && isUtf8(home)) return right('Pages are HTML in UTF-8.');
  const type = home.headers.get('content-type') ?? 'no type';
  const level = typeOf(home) === 'text/html' ? better : wrong;
  return level(`Pages come as “${type}”.`, 'Send them as text/html; charset=utf-8.');
}

/** What a page that waits for no database takes at most, in milliseconds, over a slow line. */
const PROMPT_MS = 2000;

export function speed({ home }: Site): HostFinding {
  if (home.took < PROMPT_MS) return right('The first page comes promptly.');
  return better(
    `The first page took ${(home.took / 1000).toFixed(1)} seconds to come.`,
    'If that is so from other places too, serve the site from a host nearer to its readers.',
  );
}

export function compression({ home }: Site): HostFinding {
  const encoding = home.headers.get('content-encoding');
  if (encoding === 'br' || encoding === 'zstd') return right(`Pages are compressed (${encoding}).`);
  const repair = 'Switch on brotli, for text/*, JSON, XML and JavaScript.';
  if (encoding) return better(`Pages are compressed with ${encoding}; brotli takes less.`, repair);
  return wrong('Pages are sent without compression: five times their size.', repair);
}

export function freshness({ home }: Site): HostFinding {
  const age = maxAge(home);
  if (age <= AN_HOUR) return right('Readers get a new version of a page soon.');
  return wrong(
    `Pages may be kept for ${age} seconds: readers would see old ones.`,
    'Send Cache-Control: no-cache for pages.',
  );
}

/** The build knows where it stands: its base path in every link, its host in its head. */
export function address({ base, scripts, article }: Site): HostFinding {
  const strays = scripts.filter((src) => !src.startsWith(base.href));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(article?.text ?? '')?.[1] ?? '';
  const isLocal = /^(localhost|127\.|\[::1\])/.test(base.hostname);
  const repair = `Build it for its address: SITE_URL=${base.href} npm run build`;
  if (strays[0]) return wrong(`The site was built for another folder: ${strays[0]}.`, repair);
  if (isLocal || canonical.startsWith(base.href)) return right('The site knows its address.');
  return wrong(
    canonical.startsWith('http')
      ? `Articles say that they stand at ${canonical}.`
      : 'The site was built without its address: feeds and search engines get wrong links.',
    repair,
  );
}

export async function slashes({ ask, article }: Site): Promise<HostFinding[]> {
  if (!article) return [];
  if (article.status !== 200) {
    const what = `${article.url} answers ${article.status}.`;
    return [wrong(what, 'Serve index.html for a folder, at an address that ends with a slash.')];
  }
  const bare = await ask(article.url.replace(/\/$/, ''));
  const to = addressFrom(bare.headers.get('location'), bare.url);
  const isMended = bare.status >= 301 && to === article.url;
  if (isMended) return [right('An address without its last slash is sent on.')];
  const repair = 'Redirect an address without its last slash to the one with it (301).';
  return bare.status === 200
    ? [better('A page answers at two addresses, with a last slash and without.', repair)]
    : [wrong(`An address without its last slash answers ${bare.status}.`, repair)];
}

export async function notFound({ ask }: Site): Promise<HostFinding> {
  const reply = await ask('there-is-no-such-page/');
  const isOurs = /name="robots" content="noindex"/.test(reply.text);
  if (reply.status === 404 && isOurs) return right('A wrong address gets the 404 page.');
  const repair = 'Answer what is not there with 404.html and status 404.';
  if (reply.status === 404) return better('A wrong address gets the host’s own page.', repair);
  return wrong(`A wrong address answers ${reply.status}.`, repair);
}
