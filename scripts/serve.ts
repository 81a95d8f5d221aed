import { resolve } from 'node:path';
import { listen, serveSite } from './lib/http-server.ts';
import { refuseAddress } from './lib/site-address.ts';
import { openSite, siteAddress } from './lib/static-site.ts';

/** `npm run serve`: serves `dist/` on this machine. PORT and HOST choose where; SITE_URL gives the base path. */
const DIST = resolve(import.meta.dirname, '../dist');
const DEFAULT_PORT = 4321;

async function serve(): Promise<string> {
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT=${process.env['PORT']} is no port: give a number from 0 to 65535.`);
  }
  const host = process.env['HOST'] ?? 'localhost';
  refuseAddress(process.env['SITE_URL']);
  const { base } = siteAddress();
  const found = await listen(serveSite(openSite(DIST, base)), port, host);
  const moved = found === port || port === 0 ? '' : `Port ${port} is taken. `;
  return `${moved}The site is at http://${host}:${found}${base} (Ctrl+C stops it).`;
}

try {
  console.log(await serve());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
