/**
 * What is kept: a cache for each build, so that a page is only ever read together with files of its own build.
 * Storage may be full or forbidden: then less is kept, and nothing else changes.
 */
import { shelfPrefix } from '../files.ts';
import { base } from './scope.ts';

const prefix = (): string => shelfPrefix(new URL(base()).pathname);

/** Every file is static: what follows `?` or `#` in its address makes no difference. */
export function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Builds of which something is kept, the newest first. */
export async function builds(): Promise<readonly string[]> {
  try {
    const names = await caches.keys();
    const ours = names.filter((name) => name.startsWith(prefix()));
    return ours.map((name) => name.slice(prefix().length)).reverse();
  } catch {
    return [];
  }
}

/** What is kept of a build under an address; an exact one keeps what follows its `?`. */
export async function find(
  build: string,
  url: string,
  exact = false,
): Promise<Response | undefined> {
  try {
    return await caches.match(exact ? url : keyOf(url), { cacheName: prefix() + build });
  } catch {
    return undefined;
  }
}

/** Gives whether it is kept now. Where storage is full, the oldest other build makes room. */
export async function put(build: string, url: string, response: Response): Promise<boolean> {
  const again = response.clone();
  if (await tryPut(build, url, response)) return true;
  const oldest = (await builds()).at(-1);
  if (oldest === undefined || oldest === build) return false;
  return (await drop(oldest)) && tryPut(build, url, again);
}

async function tryPut(build: string, url: string, response: Response): Promise<boolean> {
  try {
    const shelf = await caches.open(prefix() + build);
    await shelf.put(url, response);
    return true;
  } catch {
    return false;
  }
}

/** Takes a page away from every build but one. */
export async function supersede(build: string, url: string): Promise<void> {
  const others = (await builds()).filter((other) => other !== build);
  await Promise.all(
    others.map(async (other) => (await caches.open(prefix() + other)).delete(keyOf(url))),
  );
}

/** Forgets builds of which no page is left, but for the last few: pages of them may still be open. */
export async function tidy(): Promise<void> {
  const older = (await builds()).slice(3);
  await Promise.all(older.map(async (build) => (await hasPages(build)) || drop(build)));
}

async function hasPages(build: string): Promise<boolean> {
  const shelf = await caches.open(prefix() + build);
  const keys = await shelf.keys();
  return keys.some(({ url }) => url.endsWith('/') && !url.endsWith('/offline/'));
}

export function drop(build: string): Promise<boolean> {
  return caches.delete(prefix() + build);
}
