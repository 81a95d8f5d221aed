/** What the site's pages hand to the indexer, before any page is made. */
import type { AstroPrerenderer, RouteData } from 'astro';
import type { Place } from '../../prerender/build.ts';
import { RECORDS_FILE } from '../files.ts';

/**
 * Makes pages as `usual` does, but for the records: they go to `take`, before all else, so that the index is made while
 * the keys of pages are; and they are no file.
 */
export function handingOver(
  usual: AstroPrerenderer,
  { site, routes }: Pick<Place, 'site' | 'routes'>,
  take: (records: ReadableStream<Uint8Array>) => Promise<void>,
): AstroPrerenderer {
  return {
    ...usual,
    getStaticPaths: async () => {
      const routeData = routes.find(isRecords);
      if (routeData === undefined) throw new Error(`There are no records to index. ${REPAIR}`);
      const address = new URL(RECORDS_FILE, site.href.replace(/\/?$/, '/'));
      const made = await usual.render(new Request(address), { routeData });
      const response = 'response' in made ? made.response : made;
      await take(response.body ?? new Blob().stream());
      const paths = await usual.getStaticPaths();
      return paths.filter(({ route }) => !isRecords(route));
    },
  };
}

const REPAIR = `Let a page write ${RECORDS_FILE}: export GET from src/pages/${RECORDS_FILE}.ts.`;

function isRecords({ route }: RouteData): boolean {
  return route === `/${RECORDS_FILE}`;
}
