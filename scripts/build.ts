/**
 * `npm run build`, after the check of the content: builds the site aside and puts it in the place of the former one
 * when it is whole. A build that fails, or is cut off, leaves `dist/` as it was.
 */
import { resolve } from 'node:path';
import { buildAside } from './lib/build-aside.ts';
import { runCommand } from './lib/refusal.ts';
import { refuseAddress } from './lib/site-address.ts';

runCommand(async () => {
  refuseAddress(process.env['SITE_URL']);
  await buildAside(resolve(import.meta.dirname, '..'));
  return 0;
});
