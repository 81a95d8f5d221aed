/** THE WORKER OF A SITE THAT KEEPS NOTHING: takes away what an earlier build kept, and then itself. */
import { worker } from './worker/scope.ts';
import { builds, drop } from './worker/shelf.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  for (const build of await builds()) await drop(build);
  await worker.registration.unregister();
}
