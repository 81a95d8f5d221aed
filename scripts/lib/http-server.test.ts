import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listen, serveSite } from './http-server.ts';
import { openSite } from './static-site.ts';

const HOST = '127.0.0.1';
const HOME = '<!doctype html><title>家</title>';
const folder = mkdtempSync(join(tmpdir(), 'server-'));
writeFileSync(join(folder, 'index.html'), HOME);
writeFileSync(join(folder, 'index.pf_meta'), 'packed');
const site = openSite(folder, '/');
const server = serveSite(site);
const port = await listen(server, 0, HOST);
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** fetch() unpacks what it gets; here the bytes on the wire count. */
async function raw(path: string, accepted: string, method = 'GET') {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const headers = { 'accept-encoding': accepted };
  const sent = request({ host: HOST, port, path, method, headers, agent: false });
  const response = new Promise<import('node:http').IncomingMessage>((done) =>
    sent.on('response', done),
  );
  sent.on('error', reject).end();
  const message = await response;
  const chunks: Buffer[] = [];
  message.on('data', (chunk: Buffer) => chunks.push(chunk));
  message.on('end', () => resolve(Buffer.concat(chunks)));
  return { status: message.statusCode, headers: message.headers, body: await promise };
}

test('text is sent packed the best way the browser understands', async () => {
  const brotli = await raw('/', 'gzip, deflate, br');
  assert.equal(brotli.headers['content-encoding'], 'br');
  assert.equal(brotli.headers.vary, 'Accept-Encoding');
  assert.equal(brotliDecompressSync(brotli.body).toString(), HOME);
  const gzip = await raw('/', 'gzip, br;q=0');
  assert.equal(gunzipSync(gzip.body).toString(), HOME);
  assert.equal((await raw('/', '')).body.toString(), HOME);
});

test('what is packed already is sent as it is', async () => {
  const { headers, body } = await raw('/index.pf_meta', 'br');
  assert.equal(headers['content-encoding'], undefined);
  assert.equal(body.toString(), 'packed');
});

test('HEAD gives the headers of GET and no body', async () => {
  const { status, headers, body } = await raw('/', '', 'HEAD');
  assert.deepEqual([status, headers['content-type']], [200, 'text/html; charset=utf-8']);
  assert.equal(body.length, 0);
});

test('a taken port is left alone for the next free one', async () => {
  const second = serveSite(site);
  const other = await listen(second, port, HOST);
  second.close();
  assert.ok(other > port);
});

test('a host that is not this machine is refused in a sentence', async () => {
  await assert.rejects(listen(serveSite(site), 0, '192.0.2.1'), /Cannot listen on 192\.0\.2\.1:0/);
});
