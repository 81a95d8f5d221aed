import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { serveSite } from '../../../scripts/lib/http-server.ts';
import type { StaticSite } from '../../../scripts/lib/static-site.ts';
import { writeWorker } from '../../offline/build.ts';
import { DIST, site } from '../dist.ts';

/** A host that can be given another build, be slow, or be gone: what a service worker is there for. */
export class Host {
  readonly server: Server = createServer((request, response) => {
    if (this.#state === 'gone') request.socket.destroy();
    else if (this.#state === 'up') this.#site.emit('request', request, response);
    // A slow one leaves the question open.
  });
  #state: 'up' | 'slow' | 'gone' = 'up';
  readonly #built: StaticSite;
  #site: Server;

  /** Serves the project's own site at first, or another one. */
  constructor(built: StaticSite = site) {
    this.#built = built;
    this.#site = serveSite(built);
  }

  up(): void {
    this.#state = 'up';
  }

  /** Answers nothing, and leaves no one waiting who was answered before. */
  slow(): void {
    this.#state = 'slow';
  }

  gone(): void {
    this.#state = 'gone';
    this.server.closeAllConnections();
  }

  /** Serves the files of a folder from now on. */
  deploy(folder: string): void {
    this.#site = serveSite({ ...this.#built, folder });
    this.up();
  }
}

/** Another build of the site: its files after some changes of their text, and its worker. Gone when the tests are over. */
export async function otherBuild(
  changes: Readonly<Record<string, (text: string) => string>>,
  keeps = true,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'other-build-'));
  after(() => rmSync(folder, { recursive: true }));
  cpSync(DIST, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  await writeWorker(folder, keeps);
  return folder;
}

/** What a browser says of a host that is gone. */
export const gone = [/ERR_(CONNECTION|EMPTY|FAILED|INTERNET)/, /failed request/, /Failed to fetch/];

/** Opens a page again once the worker keeps it: from then on its files come by way of the worker. */
export async function kept(page: Page): Promise<void> {
  await isKept(page, page.url());
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Takes the host away once the worker has put away all that the page asked for so far. */
export async function losesHost(page: Page, host: Host): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(async () => {
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    const kept = await Promise.all(asked.map((url) => caches.match(url)));
    return kept.every((each) => each !== undefined);
  });
  host.gone();
}

/** Waits until the worker has put an address away. */
export async function isKept(page: Page, url: string): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async (wanted) => (await caches.match(wanted)) !== undefined, url);
}
