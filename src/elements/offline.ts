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
  addEventListener('load', () => worker.register(base + WORKER_FILE).catch(() => {}));
}
