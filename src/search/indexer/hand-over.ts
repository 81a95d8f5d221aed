/** What the site's pages hand to the indexer, before any page is made. */
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer, RouteData } from 'astro';
import type { Place } from '../../prerender/build.ts';
import { RECORDS_FILE } from '../files.ts';

/**
 * Makes pages as `usual` does, but for the records: they go to `take` once `ready` says that nothing else keeps all
 * cores at work, before all else where it does so at once; and they are no file.
 */
export function handingOver(
  usual: AstroPrerenderer,
  { site, routes, afterPages }: Pick<Place, 'site' | 'routes' | 'afterPages'>,
  take: (records: ReadableStream<Uint8Array>) => Promise<void>,
  ready: () => Promise<void> = async () => undefined,
): AstroPrerenderer {
  const handOver = async (): Promise<void> => {
    const routeData = routes.find(isRecords);
    if (routeData === undefined) throw new Error(`There are no records to index. ${REPAIR}`);
    const address = new URL(RECORDS_FILE, site.href.replace(/\/?$/, '/'));
    const made = await usual.render(new Request(address), { routeData });
    const response = 'response' in made ? made.response : made;
    await take(response.body ?? new Blob().stream());
  };
  return {
    ...usual,
    getStaticPaths: async () => {
      const whenReady = ready();
      const handedOver = whenReady.then(handOver);
      // Told when all pages are made.
      handedOver.catch(() => undefined);
      afterPages(() => handedOver);
      if (await isSettled(whenReady)) await handedOver;
      const paths = await usual.getStaticPaths();
      return paths.filter(({ route }) => !isRecords(route));
    },
  };
}

async function isSettled(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), setImmediate(false)]);
}

const REPAIR = `Let a page write ${RECORDS_FILE}: export GET from src/pages/${RECORDS_FILE}.ts.`;

function isRecords({ route }: RouteData): boolean {
  return route === `/${RECORDS_FILE}`;
}
