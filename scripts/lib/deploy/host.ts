/** A host asked over HTTP, as a browser that takes compressed answers asks it; redirects are told, not followed. */
import { refusal } from '../refusal.ts';

export interface Reply {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  readonly text: string;
  /** Milliseconds until all of it was there. */
  readonly took: number;
}

/** Asks for an address below the site's base, or anywhere. Throws a `Refusal` where the host can't be reached. */
export type Ask = (path: string) => Promise<Reply>;

const PATIENCE_MS = 20_000;

/** Asks a host; each address once, however often it is wanted. */
export function hostAt(base: URL): Ask {
  const replies = new Map<string, Promise<Reply>>();
  return (path) => {
    const { href } = new URL(path, base);
    const reply = replies.get(href) ?? fetchReply(href);
    replies.set(href, reply);
    return reply;
  };
}

async function fetchReply(url: string): Promise<Reply> {
  const asked = performance.now();
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'br, gzip' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body = Buffer.from(await response.arrayBuffer());
    const { status, headers } = response;
    const took = performance.now() - asked;
    return { url, status, headers, body, text: body.toString('utf8'), took };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw refusal(`${url} cannot be reached`, cause);
  }
}

/** The address that a page or a header names, seen from another; undefined where it is none. */
export function addressFrom(named: string | null, from: string | URL): string | undefined {
  return named !== null && URL.canParse(named, from) ? new URL(named, from).href : undefined;
}

/** `text/html` of `text/html; charset=utf-8`. */
export function typeOf({ headers }: Reply): string {
  return (headers.get('content-type') ?? '').replace(/;.*/, '').trim().toLowerCase();
}

export function isUtf8({ headers }: Reply): boolean {
  return /charset="?utf-?8/i.test(headers.get('content-type') ?? '');
}

/** Seconds that an answer may be used again without asking. */
export function maxAge({ headers }: Reply): number {
  return Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0);
}
