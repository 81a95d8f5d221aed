/**
 * The part of a service worker's global scope that ours uses (W3C Service Workers, section 4).
 * TypeScript's own types of workers cannot stand beside those of pages.
 */
export interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

/** An open page. */
export interface Client {
  readonly id: string;
  readonly url: string;
  postMessage(message: string): void;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    get(id: string): Promise<Client | undefined>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;

/** Where the site begins, whatever its base path. */
export const base = (): string => worker.registration.scope;

/** Every open page of the site, those that came before the worker too. */
export async function openPages(): Promise<readonly Client[]> {
  const all = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return all.filter(({ url }) => url.startsWith(base()));
}
