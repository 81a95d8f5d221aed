/** Answers for the files of a page: those of its own build, or none. */
import { ask, hostBuild } from './host.ts';
import { keepFile, keepHashed } from './keep.ts';
import { buildOf, tell } from './marks.ts';
import { base, type FetchEvent } from './scope.ts';
import { find } from './shelf.ts';

export async function answerFile(event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  const build = await buildOf(clientId);
  if (request.url.startsWith(`${base()}_astro/`)) return hashedFile(build, event);
  return build ? fileOf(build, event) : fetch(request);
}

/** The names of these files carry a hash of their content: one that fits is the right one, of whatever build. */
async function hashedFile(build: string, event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = await caches.match(request.url).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(request);
  if (build) event.waitUntil(keepHashed(build, request.url, response.clone()));
  return response;
}

async function fileOf(build: string, event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  const kept = await find(build, request.url);
  if (kept) return kept;
  const [response, now] = await Promise.all([ask(request), hostBuild()]);
  if (!response || !now) return Response.error();
  if (now !== build) {
    await tell(clientId);
    return Response.error();
  }
  event.waitUntil(keepFile(build, request.url, response.clone()));
  return response;
}
