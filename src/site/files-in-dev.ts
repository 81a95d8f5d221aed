/** An article's files under their own addresses also while one edits. */
import type { AstroIntegration } from 'astro';

/** What lies in an article's folder, and its own records beside it; cards and the other records have routes with an ending. */
const FILE =
  /\/articles\/(?:[^/?]+\/(?!card\.png)[^?]*\.[a-z\d]+|[^/?]+\.(?:bib|ris|enw|csl\.json))(?=$|\?)/i;

/**
 * The address by which Astro's server finds such a file: its route takes names of any ending, so that
 * `trailingSlash: 'always'` holds for it as for pages. May go when Astro goes by the ending of what is asked for.
 */
export function fileAddress(url: string): string {
  return url.replace(FILE, '$&/');
}

/** An Astro integration, of `npm run dev` alone: the built site has the files themselves. */
export function filesInDev(): AstroIntegration {
  return {
    name: 'files-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          if (request.url !== undefined) request.url = fileAddress(request.url);
          next();
        });
      },
    },
  };
}
