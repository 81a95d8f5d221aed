/**
 * Has the service worker keep what is read, where browsers have one: on https and on this machine. When it says
 * that the page is not the newest, a line offers the newer one.
 */
import { WORKER_FILE } from '../offline/files.ts';
import { base } from './base.ts';

const worker: ServiceWorkerContainer | undefined = navigator.serviceWorker;

if (import.meta.env.OFFLINE && worker) {
  worker.onmessage = () => void import('./offline/newer.ts');
  // Only once the page is there: the worker must not compete with it for a slow line.
  addEventListener('load', () => worker.register(workerAddress()).catch(() => {}));
}

/** The one script whose address a page names itself; where Trusted Types are enforced, a policy must vouch for it. */
function workerAddress(): string {
  const address = base + WORKER_FILE;
  const rules = { createScriptURL: () => address };
  return window.trustedTypes?.createPolicy('worker', rules).createScriptURL('') ?? address;
}
