import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { checkHost, describeHost } from '../../../scripts/lib/deploy/check.ts';
import { listen, serveSite } from '../../../scripts/lib/http-server.ts';
import { base, site } from '../dist.ts';

test('the built site, as `npm run serve` serves it, passes the check of hosts', async () => {
  const server = serveSite(site);
  after(() => server.close());
  const url = new URL(`http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}${base}`);
  const findings = await checkHost(url);
  const isWrong = findings.some(({ level }) => level === 'wrong');
  assert.ok(!isWrong, describeHost(url.href, findings));
});
