/** Keeping: only what the host still serves as the same build once it has all arrived. */
import { hostBuild } from './host.ts';
import { keyOf, put, supersede } from './shelf.ts';

/** Files that a page's own tools ask for, and its figures. */
const COMPANIONS = /\s(?:data-items|data-src|src)="([^"#?]+)"/g;

/** Keeps a file of a build. */
export async function keepFile(build: string, url: string, response: Response): Promise<void> {
  if (response.ok && (await hostBuild()) === build) await put(build, keyOf(url), response);
}

/** Keeps a file whose name tells its content; some hosts answer for one they haven't got with a page. */
export async function keepHashed(build: string, url: string, response: Response): Promise<void> {
  if (response.ok && !isHtml(response)) await put(build, keyOf(url), response);
}

/** Keeps a page with its companions, in the place of what was kept of it before. */
export async function keepPage(build: string, url: string, response: Response): Promise<void> {
  if (!response.ok || response.redirected) return;
  const found = isHtml(response) ? await companions(url, await response.clone().text()) : [];
  if ((await hostBuild()) !== build) return;
  if (!(await put(build, keyOf(url), response))) return;
  for (const [address, file] of found) await put(build, address, file);
  await supersede(build, url);
}

function isHtml({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') === true;
}

async function companions(url: string, html: string): Promise<[string, Response][]> {
  const { origin } = new URL(url);
  const named = [...html.matchAll(COMPANIONS)].map(([, path = '']) => new URL(path, url));
  const own = named.filter((address) => address.origin === origin);
  const files = own.map(async ({ href }) => [keyOf(href), await fetch(href)] as const);
  const settled = await Promise.allSettled(files);
  return settled.flatMap((each) =>
    each.status === 'fulfilled' && each.value[1].ok ? [[...each.value]] : [],
  );
}
