import type { APIRoute } from 'astro';
import { absolute, pathTo } from '../site/paths.ts';

/** Everything may be read. On a host where the site lives in a folder, its owner names the sitemap in the host's own file. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(pathTo.file('sitemap.xml'))}\n`);
