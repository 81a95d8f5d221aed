import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { isCompressible } from './media-types.ts';
import { answer, type StaticSite } from './static-site.ts';

const BROTLI_QUALITY = 5;

/** A server for a built site; the caller makes it listen. */
export function serveSite(site: StaticSite): Server {
  return createServer((request, response) => {
    // A reader who leaves before the end has lost nothing that could be said to anyone.
    send(site, request, response).catch(() => response.destroy());
  });
}

/**
 * Listens on the port, or on the next free one when it is taken (0: any free one). Gives the port.
 *
 * @throws {Error} when the host is not this machine's, or no port of the next twenty is free.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  const ports = port === 0 ? [0] : Array.from({ length: 20 }, (_, offset) => port + offset);
  for (const candidate of ports) {
    if (await tryPort(server, candidate, host)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`Ports ${port} to ${port + 19} are all taken: name another with PORT=….`);
}

function tryPort(server: Server, port: number, host: string): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EADDRINUSE') resolve(false);
    else reject(new Error(`Cannot listen on ${host}:${port} (${error.code}).`, { cause: error }));
  };
  server.once('error', onError);
  server.listen(port, host, () => {
    server.off('error', onError);
    resolve(true);
  });
  return promise;
}

async function send(
  site: StaticSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, file } = answer(site, request.method ?? 'GET', request.url ?? '/');
  const encoding = encodingFor(headers['content-type'], request.headers['accept-encoding']);
  const varies = isCompressible(headers['content-type'] ?? '') ? { vary: 'Accept-Encoding' } : {};
  const encoded = encoding === undefined ? {} : { 'content-encoding': encoding };
  response.writeHead(status, { ...headers, ...varies, ...encoded });
  if (file === undefined || request.method === 'HEAD') response.end();
  else if (encoding === undefined) await pipeline(createReadStream(file), response);
  else await pipeline(createReadStream(file), compressors[encoding](), response);
}

type Encoding = 'br' | 'gzip';

const compressors: Record<Encoding, () => Transform> = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: () => createGzip(),
};

function encodingFor(mediaType = '', accepted: string | string[] = ''): Encoding | undefined {
  if (!isCompressible(mediaType)) return undefined;
  const names = String(accepted)
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
  const offered = names.map((part) => part.replace(/;.*$/, '').trim());
  return (['br', 'gzip'] as const).find((encoding) => offered.includes(encoding));
}
