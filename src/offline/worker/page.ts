/** Answers for pages: the host's newest; what was kept where there is no line, or one too slow to wait for. */
import { ask, hostBuild } from './host.ts';
import { keepPage } from './keep.ts';
import { note, tell } from './marks.ts';
import { base, type FetchEvent } from './scope.ts';
import { builds, find, keyOf } from './shelf.ts';

/** How long a reader waits for the host when the page is at hand. */
const PATIENCE_MS = 3000;

interface Kept {
  readonly build: string;
  readonly response: Response;
}

export async function answerPage(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const kept = keptPage(url);
  const fresh = ask(event.request);
  event.waitUntil(fresh.catch(() => undefined));
  const soon = await Promise.race([fresh, patience(kept)]);
  if (soon) return served(event, soon);
  const found = await kept;
  if (!found) return missing(url);
  event.waitUntil(note(event.resultingClientId, Promise.resolve(found.build)));
  event.waitUntil(fresh.then((late) => late && compare(event, found.build)));
  return found.response;
}

/** Ends after a while, if there is something to show instead. */
async function patience(kept: Promise<Kept | undefined>): Promise<undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  if (await kept) setTimeout(resolve, PATIENCE_MS);
  return promise;
}

function served(event: FetchEvent, response: Response): Response {
  const copy = response.clone();
  const build = hostBuild();
  event.waitUntil(note(event.resultingClientId, build));
  event.waitUntil(
    build.then((name) => (name ? keepPage(name, event.request.url, copy) : undefined)),
  );
  return response;
}

/** A slow host that answered in the end may have something newer than what was shown. */
async function compare({ resultingClientId }: FetchEvent, shown: string): Promise<void> {
  const now = await hostBuild();
  if (now && now !== shown) await tell(resultingClientId);
}

async function keptPage(url: string): Promise<Kept | undefined> {
  const slashed = url.replace(/[?#].*$/, '').replace(/([^/])$/, '$1/');
  for (const build of await builds()) {
    const response = (await find(build, url)) ?? (await find(build, slashed));
    if (response) return { build, response };
  }
  return undefined;
}

/** The page that says so, and what there is instead. */
async function missing(url: string): Promise<Response> {
  const language = keyOf(url).startsWith(`${base()}zh/`) ? 'zh/' : '';
  const page = await keptPage(`${base()}${language}offline/`);
  return page?.response ?? Response.error();
}
