/** What the site's pages hand to the indexer, before any page is made. */
import type { AstroPrerenderer } from 'astro';
import { RECORDS_FILE } from '../files.ts';

/** Makes pages as `usual` does, but for the records of the site at this address: they go to `take`, and are no file. */
export function handingOver(
  usual: AstroPrerenderer,
  site: URL,
  take: (records: ReadableStream<Uint8Array>) => Promise<void>,
): AstroPrerenderer {
  return {
    ...usual,
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      const records = paths.find(isRecords);
      if (records === undefined) throw new Error(`There are no records to index. ${REPAIR}`);
      const address = new URL(RECORDS_FILE, site.href.replace(/\/?$/, '/'));
      const made = await usual.render(new Request(address), { routeData: records.route });
      const response = 'response' in made ? made.response : made;
      await take(response.body ?? new Blob().stream());
      return paths.filter((path) => !isRecords(path));
    },
  };
}

const REPAIR = `Let a page write ${RECORDS_FILE}: export GET from src/pages/${RECORDS_FILE}.ts.`;

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

function isRecords({ route }: Path): boolean {
  return route.route === `/${RECORDS_FILE}`;
}
