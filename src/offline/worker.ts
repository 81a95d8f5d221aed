/**
 * THE SERVICE WORKER: keeps the pages that were read, with what they asked for, so that they can be read without a
 * network. It answers for a page with the host's newest and for a page's files with those of the page's own build;
 * whatever it can't answer so goes to the host as if there were no worker.
 */
import { answerFile } from './worker/file.ts';
import { ask } from './worker/host.ts';
import { keepFile, keepPage } from './worker/keep.ts';
import { tellOthers } from './worker/marks.ts';
import { answerPage } from './worker/page.ts';
import { base, openPages, worker } from './worker/scope.ts';
import { tidy } from './worker/shelf.ts';

/** Set when the worker is bundled: the build it came with, and the files no page can do without. */
declare const BUILD: string;
declare const SHELL: readonly string[];

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  if (method !== 'GET' || !url.startsWith(base())) return;
  event.respondWith(mode === 'navigate' ? answerPage(event) : answerFile(event));
});

async function install(): Promise<void> {
  await worker.skipWaiting();
  await Promise.all(SHELL.map((file) => fetchAnd(keepFile, base() + file)));
  // The first worker of a site arrives after the page that brought it.
  if (worker.registration.active) return;
  for (const { url } of await openPages()) await fetchAnd(keepPage, url);
}

async function fetchAnd(keep: typeof keepFile, url: string): Promise<void> {
  const response = await ask(url);
  if (response) await keep(BUILD, url, response);
}

async function activate(): Promise<void> {
  await tidy();
  await tellOthers(BUILD);
}
