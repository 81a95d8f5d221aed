/**
 * Which build an open page is of. A worker is stopped and started as the browser likes, so this is kept where the
 * pages are: a mark for each, on the shelf of its build.
 */
import { NEWER } from '../files.ts';
import { base, openPages, worker } from './scope.ts';
import { builds, find, put } from './shelf.ts';

/** Pages whose build is being found out just now. */
const pending = new Map<string, Promise<string>>();

const markOf = (client: string): string => `${base()}?page=${client}`;

/** Notes the build of a page that is about to open; `''` for one that is not known. */
export async function note(client: string, build: Promise<string>): Promise<void> {
  if (!client) return;
  pending.set(client, build);
  const name = await build;
  const isKept = name !== '' && (await put(name, markOf(client), new Response()));
  // Where nothing can be stored, it is remembered as long as the worker runs.
  if (isKept || name === '') pending.delete(client);
}

/** The build of an open page; `''` for one that came without the worker, and is none of its business. */
export async function buildOf(client: string): Promise<string> {
  const known = await pending.get(client);
  if (known !== undefined) return known;
  for (const build of await builds()) {
    if (await find(build, markOf(client), true)) return build;
  }
  return '';
}

/** Tells every open page of another build that there is a newer one. */
export async function tellOthers(build: string): Promise<void> {
  for (const { id } of await openPages()) {
    const own = await buildOf(id);
    if (own && own !== build) await tell(id);
  }
}

/** Tells one page that it is not the newest. */
export async function tell(client: string): Promise<void> {
  (await worker.clients.get(client))?.postMessage(NEWER);
}
